package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SharedTextTests {

    private static final Map<String, String> FILES = Map.of(
            "shared/dated", "// Dates.\nWHERE a.day <= $day\n// include nested\n",
            "shared/nested", "// More.\nAND a.name <> '\\\\'\n");

    @Test
    void aLineStandsForTheTextOfAFileWithoutItsHeaderAndAtItsOwnIndent() {
        SharedText shared = new SharedText(name -> Objects.requireNonNull(FILES.get(name)));
        assertThat(shared.whole(
                        "// What is asked.\n// include nothing here\nMATCH (a)\n  // include dated\nRETURN a\n"))
                .isEqualTo("""
                        // What is asked.
                        // include nothing here
                        MATCH (a)
                          WHERE a.day <= $day
                          AND a.name <> '\\\\'
                        RETURN a
                        """);
    }
}
