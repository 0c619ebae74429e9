package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.running.Answer;
import org.throughline.running.Call;
import org.throughline.running.Data;
import org.throughline.running.FillsGraph;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What a list costs does not grow with the parents above it. */
@FillsGraph
class ThousandParentsTests {

    private static final String DOCUMENT = """
            { initiatives(first: 10) { nodes { participants(first: 100) { nodes { participations(first: 3) { nodes { id } } } } } } }
            """;

    @BeforeAll
    static void tenPiersWithAHundredBoatsEach() {
        Scratch.clear();
        Scratch.run("""
                UNWIND range(10, 19) AS pier
                CREATE (initiative:Node:Entity:Initiative:Zone {id: 'pier-' + pier, name: 'Pier ' + pier, nameOrder: 'pier ' + pier, kind: 'ZONE', status: 'UNKNOWN'})
                WITH pier, initiative UNWIND range(100, 199) AS boat
                CREATE (:Node:Entity:Organisation:Company {id: 'boat-' + pier + boat, name: 'Boat ' + pier + boat,
                    nameOrder: 'boat ' + pier + boat, kind: 'COMPANY'})
                  -[:PARTICIPATES_IN {id: 'moored-' + pier + boat, role: 'HOST', preferred: false, attested: [], citations: [],
                    fromOrder: date('9999-12-31')}]->(initiative)
                """, Map.of());
    }

    @AfterAll
    static void leaveNothing() {
        Scratch.clear();
    }

    @Test
    void carriedTheyAreOneStatement() {
        assertThat(statements(Loading.CARRIED))
                .isEqualTo("initiative/initiatives (+ participation/of-initiative, participation/of-organisation)");
    }

    @Test
    void levelByLevelAThousandParentsAreOneStatement() {
        assertThat(statements(Loading.LEVEL_BY_LEVEL))
                .isEqualTo("initiative/initiatives, participation/of-initiative, participation/of-organisation");
    }

    private static String statements(Loading loading) {
        Service service = Service.of(Data.NONE, loading);
        Answer answer = service.ask(DOCUMENT);
        assertThat(IntStream.range(0, 10)
                        .map(pier -> answer.at("/initiatives/nodes/" + pier + "/participants/nodes")
                                .size())
                        .sum())
                .as(answer.body())
                .isEqualTo(1000);
        return Call.names(answer.statements());
    }
}
