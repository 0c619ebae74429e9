package org.throughline.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Problems;
import org.throughline.change.row.RowText;
import org.throughline.change.row.UnreadableCell;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;

/** Reads changes as they were sent, each cell by its column; what cannot be read is noted. */
final class DraftReader {

    private static final String RETRACT = "retract";
    private static final String MERGE = "merge";

    private final Kinds kinds;
    private final Problems problems;

    DraftReader(Kinds kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    List<Draft> all(List<Map<String, Map<String, @Nullable Object>>> changes) {
        List<Draft> drafts = new ArrayList<>();
        for (Map<String, Map<String, @Nullable Object>> change : changes) {
            InputOrigin place = new InputOrigin(List.of("changes", drafts.size()));
            for (Map.Entry<String, Map<String, @Nullable Object>> part : change.entrySet()) {
                drafts.add(one(part.getKey(), part.getValue(), place.at(part.getKey())));
            }
        }
        return drafts;
    }

    private Draft one(String name, Map<String, @Nullable Object> given, InputOrigin at) {
        return switch (name) {
            case RETRACT -> new Draft.OfRetraction(text(given, "id"), at, version(given));
            case MERGE -> new Draft.OfMerge(text(given, "from"), text(given, "into"), at);
            default -> row(kinds.named(name), given, at);
        };
    }

    private Draft row(Kind kind, Map<String, @Nullable Object> given, InputOrigin at) {
        Map<String, Object> cells = new TreeMap<>();
        Set<String> cleared = new TreeSet<>();
        boolean sound = true;
        for (Column column : kind.columns()) {
            if (given.containsKey(column.name())) {
                sound &= read(column, written(kind, column, given.get(column.name())), at, cells, cleared);
            }
        }
        return new Draft.OfRow(kind, at, cells, cleared, sound, given.get("id") != null, version(given));
    }

    /** Whether it could be read. */
    private boolean read(
            Column column, String written, InputOrigin at, Map<String, Object> cells, Set<String> cleared) {
        if (written.isEmpty()) {
            cleared.add(column.name());
            return true;
        }
        try {
            Object value = new CellReader(column).read(written);
            if (value != null) {
                cells.put(column.name(), value);
            }
            return true;
        } catch (UnreadableCell unreadable) {
            problems.add(at.at(column.name()), String.valueOf(unreadable.getMessage()));
            return false;
        }
    }

    /** As a table would have it; the id of a relationship among those of its type alone. */
    private static String written(Kind kind, Column column, @Nullable Object value) {
        String text = value == null ? "" : RowText.of(value);
        return column.name().equals("id") && kind instanceof LinkKind link
                ? text.replaceFirst("^" + link.type().type() + ":", "")
                : text;
    }

    private static String text(Map<String, @Nullable Object> given, String name) {
        return String.valueOf(given.get(name));
    }

    private static @Nullable Long version(Map<String, @Nullable Object> given) {
        return given.get(RowWords.VERSION) instanceof Number number ? number.longValue() : null;
    }
}
