package org.throughline.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code datapackage.json} says of a folder of tables, for readers of Frictionless Data Packages: its head as it
 * stands, then each kind of which the folder has a table.
 */
record PackageText(Kinds kinds, Path description) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    String text() throws IOException {
        JsonNode head = JsonMapper.shared().readTree(description.toFile());
        return """
                {
                  "$schema": "%sdatapackage.json",
                  "name": %s,
                  "title": %s,
                  "description": %s,
                  "examples": %s,
                  "resources": [
                %s
                  ]
                }
                """.formatted(
                        PROFILE,
                        head.get("name"),
                        head.get("title"),
                        head.get("description"),
                        json(examples()),
                        kinds.all().filter(this::isHeld).map(this::resource).collect(Collectors.joining(",\n")));
    }

    /** The documents beside it that fit its data, in their order. */
    private List<String> examples() throws IOException {
        Path folder = description.resolveSibling("examples");
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> "examples/" + file.getFileName()).sorted().toList();
        }
    }

    private boolean isHeld(Kind kind) {
        return Files.exists(description.resolveSibling(kind.name() + ".csv"));
    }

    private String resource(Kind kind) {
        return """
                    {
                      "$schema": "%sdataresource.json",
                      "name": "%s",
                      "type": "table",
                      "path": "%2$s.csv",
                      "description": %s,
                      "format": "csv",
                      "mediatype": "text/csv",
                      "encoding": "utf-8",
                      "dialect": { "$schema": "%1$stabledialect.json", "header": true, "delimiter": ",", "quoteChar": "\\"", "doubleQuote": true, "lineTerminator": "\\n" },
                      "schema": {
                        "$schema": "%1$stableschema.json",
                        "fields": [
                %s
                        ],
                        "primaryKey": ["id"],%s%s
                        "missingValues": [""]
                      }
                    }""".formatted(
                        PROFILE,
                        kind.name(),
                        json(kind.means()),
                        kind.columns().stream()
                                .filter(column -> !column.omissible() || heads(kind, column))
                                .map(column -> "          " + FieldText.of(column))
                                .collect(Collectors.joining(",\n")),
                        kind.unique().isEmpty() ? "" : "\n        \"uniqueKeys\": " + json(kind.unique()) + ",",
                        foreignKeys(kind));
    }

    private boolean heads(Kind kind, Column column) {
        try (Stream<String> lines = Files.lines(description.resolveSibling(kind.name() + ".csv"))) {
            return List.of(lines.findFirst().orElse("").split(",", -1)).contains(column.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String foreignKeys(Kind kind) {
        List<String> keys = Stream.concat(kind.references().stream(), ends(kind))
                .flatMap(joint -> kinds.all()
                        .filter(other -> other.node()
                                .map(List::of)
                                .filter(joint.labels()::equals)
                                .isPresent())
                        .map(other ->
                                "          { \"fields\": [\"%s\"], \"reference\": {\"resource\": \"%s\", \"fields\": [\"id\"]} }"
                                        .formatted(joint.column(), other.name())))
                .toList();
        return keys.isEmpty() ? "" : "\n        \"foreignKeys\": [\n" + String.join(",\n", keys) + "\n        ],";
    }

    /** A column that may name one of several is no foreign key. */
    private static Stream<Joint> ends(Kind kind) {
        return kind.joins().size() == 1
                ? kind.joins().stream().flatMap(join -> Stream.of(join.start(), join.end()))
                : Stream.empty();
    }

    static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    /** A column as a field of the table. */
    private static final class FieldText {

        private static final String EDTF = " EDTF: 2016, 2016-09, 2016-09-07, 2017-12~, 2020-04/2021-03, 2018/..";
        private static final Map<ColumnType, String> TYPES = Map.of(
                ColumnType.DAYS, "list",
                ColumnType.IDS, "list",
                ColumnType.INTEGER, "integer",
                ColumnType.NUMBER, "number",
                ColumnType.FLAG, "boolean",
                ColumnType.DURATION, "duration");
        private static final Map<ColumnType, String> FORMS = Map.of(
                ColumnType.DATE, "\"rdfType\": \"http://id.loc.gov/datatypes/edtf/EDTF-level1\"",
                ColumnType.DAYS, "\"itemType\": \"date\", \"delimiter\": \";\"",
                ColumnType.IDS, "\"itemType\": \"string\", \"delimiter\": \";\"",
                ColumnType.FLAG, "\"trueValues\": [\"true\"], \"falseValues\": [\"false\"]");

        private FieldText() {}

        static String of(Column column) {
            String constraints = constraints(column);
            return Stream.of(
                            "\"name\": " + json(column.name()),
                            "\"type\": " + json(TYPES.getOrDefault(column.type(), "string")),
                            "\"description\": " + json(column.means() + (column.dated() ? EDTF : "")),
                            FORMS.getOrDefault(column.type(), ""),
                            constraints.isEmpty() ? "" : "\"constraints\": {" + constraints + "}")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }

        private static String constraints(Column column) {
            return Stream.of(
                            column.required() ? "\"required\": true" : "",
                            column.name().equals("id") ? "\"unique\": true" : "",
                            column.lengthy() ? "\"maxLength\": " + column.longest() : "",
                            column.pattern() == null ? "" : "\"pattern\": " + json(column.pattern()),
                            column.minimum() == null ? "" : "\"minimum\": " + column.minimum(),
                            column.maximum() == null ? "" : "\"maximum\": " + column.maximum(),
                            column.values().isEmpty()
                                    ? ""
                                    : "\"enum\": " + json(column.values()).replace(",", ", "))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
