package org.throughline.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tab-separated values, in which no value holds a tab or a line's end: those are written as escapes. */
final class TabSeparated implements Notation {

    private static final String END = "\n";

    @Override
    public String head(List<String> names) {
        return String.join("\t", names) + END;
    }

    @Override
    public String row(List<String> names, List<@Nullable Object> cells) {
        return cells.stream().map(cell -> escaped(CellText.of(cell))).collect(Collectors.joining("\t", "", END));
    }

    @Override
    public String foot(String sentence) {
        return escaped(sentence) + END;
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
