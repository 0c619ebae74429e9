package org.throughline.export;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;

/** A column as a field of the table. */
final class FieldText {

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
                        "\"name\": " + TableDescription.json(column.name()),
                        "\"type\": " + TableDescription.json(TYPES.getOrDefault(column.type(), "string")),
                        "\"description\": " + TableDescription.json(column.means() + (column.dated() ? EDTF : "")),
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
                        column.pattern() == null ? "" : "\"pattern\": " + TableDescription.json(column.pattern()),
                        column.minimum() == null ? "" : "\"minimum\": " + column.minimum(),
                        column.maximum() == null ? "" : "\"maximum\": " + column.maximum(),
                        column.values().isEmpty()
                                ? ""
                                : "\"enum\": "
                                        + TableDescription.json(column.values()).replace(",", ", "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
