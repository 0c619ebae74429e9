package org.throughline.change.derivation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Following;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;

/** The name that an entity's own row gives it, which is a name like others in the graph. */
final class OwnName implements Following {

    static Map<String, Object> of(Row row, Universe universe) {
        return new RowValues()
                .put("id", PreferredName.idOf(row.id()))
                .put("entity", row.id())
                .putSorted("text", row.text("name"))
                .put("kind", "OFFICIAL")
                .put("preferred", true)
                .put("citations", row.value("citations"))
                .put("partly", row.value("partly"))
                .put("version", row.version())
                .putBeginning(endOfFormerNames(row, universe))
                .putWords(row.text("name"))
                .asMap();
    }

    /** An entity, when one of its former or official names changes. */
    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return changed.kind().name().equals("name")
                        && (isOf("FORMER", changed) || isOf("OFFICIAL", changed))
                        && changed.has("entity")
                ? entity(String.valueOf(changed.text("entity")), universe)
                : Stream.empty();
    }

    private static Stream<Row> entity(String id, Universe universe) {
        return universe.node(id).flatMap(kind -> universe.row(kind.name(), id)).stream();
    }

    /**
     * When the last of the names before it ended, as far as sources tell; where another is official beside it, nobody
     * tells which of the two came then.
     */
    private static @Nullable PartialDate endOfFormerNames(Row row, Universe universe) {
        List<Row> names = universe.rows("name", "entity", row.id());
        return names.stream().anyMatch(name -> isOf("OFFICIAL", name)) ? null : endOfFormer(names);
    }

    private static @Nullable PartialDate endOfFormer(List<Row> names) {
        return names.stream()
                .filter(name -> isOf("FORMER", name))
                .flatMap(name -> Stream.ofNullable(name.date("until")))
                .filter(until -> until.latest() != null)
                .max(Comparator.comparing(until -> Objects.requireNonNull(until.latest())))
                .orElse(null);
    }

    private static boolean isOf(String kind, Row name) {
        return kind.equals(name.text("kind"));
    }
}
