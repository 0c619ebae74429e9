package org.throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rows as a zipped data package, which loads again. */
final class PackageWriter implements ExportWriter {

    @Override
    public void write(Extract rows, OutputStream out) throws IOException {
        Zipped zip = new Zipped(out);
        zip.entry("datapackage.json").write(description(rows).getBytes(StandardCharsets.UTF_8));
        try (CsvTables tables = new CsvTables(kind -> zip.entry(kind.name() + ".csv"))) {
            rows.each(tables::add);
        }
        zip.end();
    }

    private static String description(Extract rows) {
        Imprint imprint = rows.imprint();
        return """
                {
                  "$schema": "%sdatapackage.json",
                  "name": "%s",
                  "title": "%s",
                  "version": "%s",
                  "licenses": %s,
                  "resources": [
                %s
                  ]
                }
                """.formatted(
                        TableDescription.PROFILE,
                        Imprint.NAME,
                        Imprint.TITLE,
                        imprint.version(),
                        TableDescription.json(licences(imprint)),
                        imprint.tables().stream()
                                .map(kind -> new TableDescription(rows.kinds(), kind).text(kind.columns()))
                                .collect(Collectors.joining(",\n")));
    }

    /** A licence is told by its address where the source gives that, else by a name as the format has names. */
    private static List<Map<String, String>> licences(Imprint imprint) {
        return imprint.licences().stream()
                .map(licence -> licence.matches("https?://\\S+")
                        ? Map.of("path", licence)
                        : Map.of("name", licence.replaceAll("[^A-Za-z0-9._-]+", "-")))
                .toList();
    }
}
