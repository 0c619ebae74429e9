package org.throughline.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.http.MediaType;

/** What sheets could not hold of an answer, told in words at the end of the workbook. */
final class Losses {

    private final Map<String, Integer> cutTexts = new LinkedHashMap<>();
    private final List<String> full = new ArrayList<>();

    void cutText(String column) {
        cutTexts.merge(column, 1, Integer::sum);
    }

    void moreRows(String sheet) {
        full.add(sheet);
    }

    boolean isEmpty() {
        return cutTexts.isEmpty() && full.isEmpty();
    }

    /** Of what, and what is missing. */
    void tell(BiConsumer<String, String> reader) {
        cutTexts.forEach((column, texts) -> reader.accept(
                column,
                "Text is longer than the %d characters of a cell: cut in %d of them. Accept '%s' to have it whole."
                        .formatted(CellCharacters.MOST, texts, MediaType.APPLICATION_JSON)));
        full.forEach(sheet -> reader.accept(
                sheet,
                "There are more rows than the %d of a sheet: the others are left out. Accept '%s' to have them."
                        .formatted(BookSheet.ROWS, MediaType.APPLICATION_JSON)));
    }
}
