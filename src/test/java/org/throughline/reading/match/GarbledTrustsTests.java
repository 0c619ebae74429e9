package org.throughline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.name.Passage;
import org.throughline.reading.search.Known;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;

/** The trusts of the article that a machine reworded, among all bodies of two registers that know no garbled name. */
@FillsGraph
@AtNight
class GarbledTrustsTests {

    private static final Map<String, String> MEANT = Map.of(
            "College Hospitals Coventry and Warwickshire NHS Belief", "ods-RKB",
            "Sussex Neighborhood NHS Basis Belief", "ods-RDR",
            "East Sussex Healthcare NHS Belief", "ods-RXC",
            "West Hertfordshire Hospitals NHS Belief", "ods-RWG",
            "Gloucestershire Hospitals NHS Basis Belief", "ods-RTE",
            "Liverpool Coronary heart and Chest Hospital NHS Basis Belief", "ods-RBQ",
            "The Walton Centre NHS Basis Belief", "ods-RET",
            "College Hospital Southampton NHS FT", "ods-RHM");

    private final List<String> names = MEANT.keySet().stream().sorted().toList();

    @BeforeEach
    void theRegistersAreThere() {
        assumeTrue(Files.isDirectory(Registers.FOLDER), "The registers are not beside this checkout: nothing to match");
    }

    @AfterEach
    void clear() {
        Stored.clear();
    }

    @Test
    void eachTrustComesFirst() {
        Stored.only(Registers.bodies());
        assertThat(likeliest()).isEqualTo(names.stream().map(MEANT::get).toList());
    }

    @Test
    void withoutTheTrustNothingMatches() {
        Stored.only(Registers.bodies().stream()
                .filter(body -> !MEANT.containsValue(body.id()))
                .toList());
        assertThat(likeliest()).containsOnly("");
    }

    private List<String> likeliest() {
        List<Collection<Known>> found = Stored.found(names);
        return IntStream.range(0, names.size())
                .mapToObj(at -> Ranking.of(Passage.of(names.get(at)), found.get(at))
                        .matched()
                        .map(Known::entity)
                        .orElse(""))
                .toList();
    }
}
