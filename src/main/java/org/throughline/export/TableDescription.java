package org.throughline.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.Joint;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code datapackage.json} says of a table, for readers of Frictionless Data Packages: it follows from its kind.
 */
public record TableDescription(Kinds kinds, Kind kind) {

    /** Where the profiles of such packages are. */
    public static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    public String text(List<Column> columns) {
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
                        columns.stream()
                                .map(column -> "          " + FieldText.of(column))
                                .collect(Collectors.joining(",\n")),
                        kind.unique().isEmpty() ? "" : "\n        \"uniqueKeys\": " + json(kind.unique()) + ",",
                        foreignKeys());
    }

    private String foreignKeys() {
        List<String> keys = Stream.concat(kind.references().stream(), ends())
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
    private Stream<Joint> ends() {
        return kind.joins().size() == 1
                ? kind.joins().stream().flatMap(join -> Stream.of(join.start(), join.end()))
                : Stream.empty();
    }

    static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
