package org.throughline.bench.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.kind.Join;
import org.throughline.kind.Joint;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;

/** What the graph has of kinds that nobody gave a place in its shape. */
class UnlistedLinesTests {

    private static final LinkKind KNOWN = (LinkKind) Kinds.read().named("appointment");

    @Test
    void aKindThatIsListedIsLeftToItsOwnLines() {
        assertThat(UnlistedLines.of(Stream.of(KNOWN), Set.of("APPOINTED_TO"))).isEmpty();
    }

    @Test
    void eachJoinOfAnUnlistedKindHasAFewRelationships() {
        assertThat(UnlistedLines.of(Stream.of(joining("Person", "Entity")), Set.of()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.type()).isEqualTo("APPOINTED_TO");
                    assertThat(line.start().kind()).isEqualTo(NodeSort.PERSON);
                    assertThat(line.end().kind()).isEqualTo(NodeSort.ORGANISATION);
                    assertThat(line.perEntity()).isPositive();
                });
    }

    @Test
    void anEndThatTheGraphLacksIsNamed() {
        assertThatThrownBy(() -> UnlistedLines.of(Stream.of(joining("Person", "Ship")), Set.of())
                        .toList())
                .hasMessageContaining("no node with the label Ship");
    }

    @Test
    void columnsAreFilledFromWhatTheirKindSays(@TempDir Path folder) throws IOException {
        ColumnWording wording = new ColumnWording(KNOWN);
        assertThat(wording.columns()).containsExactly("title", "leading:boolean", "honorary:boolean", "office");
        Path file = folder.resolve("appointment.csv");
        try (CsvFile row = new CsvFile(file, wording.columns())) {
            wording.write(row, new Draw(42, "appointment"));
            row.end();
        }
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().matches("[^,]+,(true|false),(true|false),");
    }

    private static LinkKind joining(String start, String end) {
        return new LinkKind(
                KNOWN.name(),
                KNOWN.means(),
                KNOWN.type(),
                List.of(new Join(new Joint("start", List.of(start)), new Joint("end", List.of(end)))),
                true,
                true,
                true,
                KNOWN.own(),
                KNOWN.columns());
    }
}
