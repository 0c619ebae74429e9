package org.throughline.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 says. */
final class CommaSeparated implements Notation {

    private static final String END = "\r\n";

    @Override
    public String head(List<String> names) {
        return line(names);
    }

    @Override
    public String row(List<String> names, List<@Nullable Object> cells) {
        return line(cells.stream().map(CellText::of).toList());
    }

    @Override
    public String foot(String sentence) {
        return line(List.of(sentence));
    }

    /** One empty cell alone is quoted, for readers pass over empty lines. */
    private static String line(List<String> cells) {
        String line = cells.stream().map(CommaSeparated::quoted).collect(Collectors.joining(","));
        return (line.isEmpty() ? "\"\"" : line) + END;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
