package org.throughline.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a value holds, it stays one cell, and no spreadsheet runs it. */
class NotationTests {

    private static final Notation COMMAS = new CommaSeparated();
    private static final Notation TABS = new TabSeparated();
    private static final Notation LINES = new JsonLines(JsonMapper.builder().build());

    private static String row(Notation notation, @Nullable Object... cells) {
        return notation.row(List.of("a", "b", "c").subList(0, cells.length), Arrays.asList(cells));
    }

    private static List<String> parsed(String csv) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+1",
                "-5",
                "@SUM(A1)",
                "=HYPERLINK(\"http://x\", \"y\")",
                "\t=1",
                "\rx",
                "\nx",
                "\tx",
                "  =1",
                "\u00a0=1",
                "\u3000+1",
                "\ufeff=1",
                "\u200b@x",
                "\u0000=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                " \uff1d1",
                "\ufe631"
            })
    void whatCouldBeAFormulaStaysText(String text) {
        assertThat(parsed(row(COMMAS, text, "b")).getFirst()).isEqualTo("'" + text);
        assertThat(row(TABS, text)).startsWith("'");
        assertThat(parsed(row(COMMAS, List.of(text, "b"), "b")).getFirst()).isEqualTo("'" + text + " | b");
        assertThat(row(LINES, text)).doesNotContain("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a=b",
                "a, b",
                "say \"so\"",
                "\"",
                "a;b",
                "one\r\ntwo",
                "one\ntwo",
                "it's",
                "é ü ß 漢字 \ud83d\ude80",
                "back\\slash",
                "a\tb",
                "_",
                "\u2028"
            })
    void anyOtherTextComesBackAsItWas(String text) {
        assertThat(parsed(row(COMMAS, "a", text, "c"))).containsExactly("a", text, "c");
        assertThat(row(TABS, "a", text, "c")).matches("[^\\t\\n\\r]*\\t[^\\t\\n\\r]*\\t[^\\t\\n\\r]*\\n");
        assertThat(row(TABS, text).strip()).isEqualTo(escaped(text).strip());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(character -> {
            switch (character) {
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\\' -> escaped.append("\\\\");
                default -> escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    @Test
    void numbersTruthsAndNullsAreWrittenAsTheyAre() {
        assertThat(row(COMMAS, -5, true, null)).isEqualTo("-5,true,\r\n");
        assertThat(row(TABS, -0.5, false, null)).isEqualTo("-0.5\tfalse\t\n");
        assertThat(row(LINES, -5, true, null)).isEqualTo("{\"a\":-5,\"b\":true,\"c\":null}\n");
        assertThat(row(LINES, List.of("x", "y"), List.of())).isEqualTo("{\"a\":[\"x\",\"y\"],\"b\":[]}\n");
    }

    @Test
    void cellsAreQuotedOnlyWhereTheyMustBe() {
        assertThat(row(COMMAS, "a b", "a,b", "\"")).isEqualTo("a b,\"a,b\",\"\"\"\"\r\n");
        assertThat(COMMAS.head(List.of("a.b", "c"))).isEqualTo("a.b,c\r\n");
    }

    @Test
    void aRowOfOneEmptyCellIsNoEmptyLine() {
        assertThat(row(COMMAS, (Object) null)).isEqualTo("\"\"\r\n");
    }
}
