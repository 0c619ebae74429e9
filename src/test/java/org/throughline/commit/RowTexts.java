package org.throughline.commit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;

/** Rows by their tables and ids, each as text without how often it was changed, to be compared. */
public final class RowTexts {

    private RowTexts() {}

    public static Map<String, String> of(Stream<Row> rows) {
        Map<String, String> texts = new TreeMap<>();
        rows.forEach(row -> add(row, texts));
        return texts;
    }

    public static Map<String, String> of(GraphRows graph) {
        Map<String, String> texts = new TreeMap<>();
        graph.each(page -> page.forEach(row -> add(row, texts)));
        return texts;
    }

    private static void add(Row row, Map<String, String> texts) {
        texts.put(row.key().toString(), RowText.of(row).toString());
    }
}
