package org.throughline.reading.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.throughline.name.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of two public registers, ODS and ROR; one that both know is one, and no name belongs to two. */
final class Registers {

    static final Path FOLDER = Path.of("../shared/data");

    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    static List<Body> bodies() {
        Registers registers = new Registers();
        registers.trusts("etr_edition-2025-07.csv");
        registers.trusts("etr_edition-2016.csv");
        registers.trusts("eccg_2025-12.csv");
        registers.boards("icb_names_codes_dec_2024.csv");
        registers.researchers();
        return registers.names.entrySet().stream()
                .map(body -> new Body(body.getKey(), body.getValue()))
                .toList();
    }

    /** All bodies of ROR, with their acronyms, whoever else has the same names. */
    static List<Body> research() {
        List<Body> bodies = new ArrayList<>();
        for (JsonNode body : ror()) {
            bodies.add(new Body(
                    body.get("id").asString(),
                    Stream.concat(names(body, "ror_display"::equals), names(body, Registers::isSpelledOut))
                            .distinct()
                            .toList(),
                    names(body, "acronym"::equals).distinct().toList()));
        }
        return bodies;
    }

    private static boolean isSpelledOut(String sort) {
        return sort.equals("label") || sort.equals("alias");
    }

    private void trusts(String file) {
        rows(file)
                .filter(row -> !row.getField(1).contains(" - "))
                .forEach(row -> add("ods-" + row.getField(0), row.getField(1)));
    }

    private void boards(String file) {
        rows(file).skip(1).forEach(row -> add("ods-" + row.getField(1), row.getField(2)));
    }

    private static Stream<CsvRecord> rows(String file) {
        return rows(FOLDER.resolve("ods").resolve(file));
    }

    static Stream<CsvRecord> rows(Path file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void researchers() {
        for (JsonNode body : ror()) {
            String id = "ror-" + body.get("id").asString().replaceFirst(".*/", "");
            Stream.concat(names(body, "ror_display"::equals), names(body, type -> !type.equals("ror_display")))
                    .forEach(name -> add(id, name));
        }
    }

    static JsonNode ror() {
        try (InputStream file = new GZIPInputStream(new BufferedInputStream(
                Files.newInputStream(FOLDER.resolve("ror").resolve("ror-gb-v2.json.gz"))))) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> names(JsonNode body, Predicate<String> sort) {
        return body.get("names")
                .valueStream()
                .filter(name ->
                        name.get("types").valueStream().map(JsonNode::asString).anyMatch(sort))
                .map(name -> name.get("value").asString());
    }

    private void add(String id, String name) {
        String key = Wording.of(name).key();
        String owner = owners.putIfAbsent(key, id);
        if (!key.isEmpty() && owner == null) {
            names.computeIfAbsent(id, _ -> new ArrayList<>()).add(name);
        }
    }
}
