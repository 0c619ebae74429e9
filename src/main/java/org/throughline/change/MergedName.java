package org.throughline.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.change.row.Origin;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.kind.Kind;
import org.throughline.kind.NodeKind;

/**
 * The preferred name of an entity that was merged, as a further name of the one that it was merged into. Its id is one
 * that rows may have, whatever the entity's is: of those with capitals only entities have any.
 */
public final class MergedName {

    private static final Pattern NUMBER = Pattern.compile("(-[0-9]+)?");

    private MergedName() {}

    public static String idOf(String merged) {
        return PreferredName.idOf(merged).toLowerCase(Locale.ROOT);
    }

    /** Those that a merge made of what an entity was called, among all that it changed. */
    public static Stream<RowKey> madeOf(String merged, List<RowChange> changes) {
        Set<String> into = changes.stream()
                .filter(change -> change.key().equals(new RowKey(NodeKind.REDIRECT.name(), merged)))
                .flatMap(change -> Stream.ofNullable(change.after()))
                .flatMap(row -> Stream.ofNullable(row.text("into")))
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.before() == null && isOf(merged, change.key()))
                .filter(change ->
                        change.after() != null && into.contains(change.after().text("entity")))
                .map(RowChange::key);
    }

    /** Whether a name is as a merge makes it of what an entity is called. */
    static boolean isOf(Row entity, Row name) {
        return isOf(entity.id(), name.key())
                && "VARIANT".equals(name.text("kind"))
                && Objects.equals(entity.text("name"), name.text("text"));
    }

    /** Whether a row has the id of such a name, or the next where something else had that. */
    private static boolean isOf(String merged, RowKey key) {
        String id = idOf(merged);
        return key.table().equals("name")
                && key.id().startsWith(id)
                && NUMBER.matcher(key.id().substring(id.length())).matches();
    }

    static Row of(Row from, Row into, Kind names, Origin origin) {
        Map<String, Object> cells = new TreeMap<>(Map.of(
                "id", idOf(from.id()),
                "entity", into.id(),
                "text", String.valueOf(from.text("name")),
                "kind", "VARIANT",
                "citations", Objects.requireNonNull(from.value("citations"))));
        if (from.has("partly")) {
            cells.put("partly", Objects.requireNonNull(from.value("partly")));
        }
        return new Row(names, origin, cells, true);
    }
}
