package org.throughline.exchange.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.NameText;
import org.throughline.kind.Kinds;

/** A dump is taken in whichever form it comes, record after record, and what is none is refused with its place. */
class RorDumpTests {

    private static final NameText NAMES = new NameText(Kinds.read());
    private static final String ONE = """
            {"id": "https://ror.org/04xs57h96", "status": "active", "types": ["education", "funder"], "established": 1881,
             "names": [{"value": "Lerpwl", "types": ["label"], "lang": "cy"}, {"value": "UoL", "types": ["acronym"]},
               {"value": "University of Harbours\\u200e", "types": ["ror_display", "label"], "lang": "en"}],
             "external_ids": [{"type": "wikidata", "preferred": null, "all": ["Q499510"]}, {"type": "isni", "all": ["0000 0001 2299 5510"]}, {"type": "unheard", "all": ["1"]}],
             "locations": [{"geonames_id": 2644210, "geonames_details": {"name": "Port"}}],
             "relationships": [{"type": "parent", "id": "https://ror.org/0aaaaaa11", "label": "Harbour Group"},
               {"type": "related", "id": "https://ror.org/0bbbbbb22", "label": "Pier"}]}
            """.replace("\n", " ");
    private static final String OTHER =
            "{\"id\": \"https://ror.org/0cccccc33\", \"status\": \"inactive\", \"types\": [\"healthcare\"], "
                    + "\"names\": [{\"value\": \"Pier NHS Foundation Trust\", \"types\": [\"ror_display\"]}]}";

    @TempDir
    private Path folder;

    private final List<EditionRecord> taken = new ArrayList<>();
    private final Map<Long, String> refused = new LinkedHashMap<>();

    @Test
    void anArrayAndARecordALineSayTheSamePlainAndZipped() throws IOException {
        read(written("a.json", "[" + ONE + ",\n" + OTHER + "]"));
        List<EditionRecord> first = List.copyOf(taken);
        assertThat(first).extracting(EditionRecord::code).containsExactly("04xs57h96", "0cccccc33");
        for (Path other : List.of(
                written("b.json", "\ufeff" + ONE + "\n" + OTHER + "\n"),
                gzipped("[" + ONE + "," + OTHER + "]"),
                zipped("v1.json", "[]", "dump_schema_v2.json", "[" + ONE + "," + OTHER + "]"))) {
            taken.clear();
            read(other);
            assertThat(taken).as("%s", other).isEqualTo(first);
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void aRecordSaysWhatTheGraphHasKindsFor() throws IOException {
        read(written("a.json", "[" + ONE + "," + OTHER + "]"));
        assertThat(taken.getFirst().name()).as("without what nobody sees").isEqualTo("University of Harbours");
        assertThat(taken.getFirst().sayings())
                .extracting(saying -> saying.aspect() + " " + saying.value() + " " + saying.note())
                .containsExactly(
                        "SORT UNIVERSITY ",
                        "STANDING active ",
                        "FOUNDED 1881 ",
                        "VARIANT Lerpwl cy",
                        "SHORT UoL ",
                        "IDENTIFIER Q499510 Wikidata",
                        "IDENTIFIER 0000000122995510 ISNI",
                        "PART_OF 0aaaaaa11 Harbour Group",
                        "CITY 2644210 Port");
        assertThat(taken.getLast().sayings())
                .extracting(saying -> saying.aspect() + " " + saying.value())
                .containsExactly("SORT TRUST", "STANDING inactive");
    }

    @Test
    void recordsThatAreNoneAreRefusedAndTheOthersTaken() throws IOException {
        read(written(
                "a.json",
                "["
                        + String.join(
                                ",",
                                OTHER.replace("https://ror.org/0cccccc33", "https://ror.org/none"),
                                OTHER.replace("inactive", "sleeping"),
                                OTHER.replace("ror_display", "alias"),
                                OTHER.replace(
                                        "[\"ror_display\"]",
                                        "[\"ror_display\"]}, {\"value\": \"Pier\", \"lang\": \"Welsh\""),
                                OTHER.replace("\"names\"", "\"established\": \"long ago\", \"names\""),
                                OTHER)
                        + "]"));
        assertThat(taken).hasSize(1);
        assertThat(refused.keySet()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(refused.values())
                .allMatch(why -> why.contains("write one") || why.contains("add one"), "what to do");
    }

    @Test
    void filesThatAreNoneAreRefusedWithTheirPlace() throws IOException {
        refuses("[" + ONE + ",\n{\"id\": ", "line 2");
        refuses("[" + ONE + "] []", "behind record 1");
        refuses("[" + ONE + ", 7]", "behind record 1");
        refuses("<html>", "line 1");
        refuses("{\"id\": \"https://ror.org/04xs57h96\", \"name\": \"University\"}", "version 1");
        refuses("[{\"id\": \"a\", \"id\": \"b\"}]", "record 1");
        refuses("{\"a\": ".repeat(40), "record 1");
        refuses("[{\"a\": [" + "\"0123456789\",".repeat(500_000) + "1]}]", "4,194,304 bytes");
        refuses("[{\"a\": \"" + "x".repeat(100_000) + "\"}]", "record 1");
        assertThatThrownBy(() ->
                        read(Files.write(folder.resolve("c.json"), new byte[] {'[', '{', '"', (byte) 0xe9, '"'})))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("c.json, line 1");
        assertThatThrownBy(() -> read(zipped("a_schema_v2.json", "[]", "b_schema_v2.json", "[]")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("more than one");
    }

    private void refuses(String text, String place) throws IOException {
        Path file = written("c.json", text);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("c.json")
                .hasMessageContaining(place);
    }

    private void read(Path path) {
        new RorDump(new Delivery(path, RorDump.ENTRIES), Edition.of("2025-06"), NAMES).each(taken::add, refused::put);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path gzipped(String text) throws IOException {
        Path file = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path zipped(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("dump.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[at]));
                out.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
