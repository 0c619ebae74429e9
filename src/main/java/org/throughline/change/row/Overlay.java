package org.throughline.change.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Kind;

/** What would be known if some rows were put and others retracted. */
public final class Overlay implements Universe {

    private final Universe base;
    private final LaidRows laid = new LaidRows();
    private final Map<String, Long> gone = new HashMap<>();

    public Overlay(Universe base) {
        this.base = base;
    }

    public void put(Row row) {
        laid.lay(row.key(), row);
    }

    public void retract(Row row) {
        lay(new RowChange(row.key(), row, null));
    }

    public void lay(List<RowChange> changes) {
        changes.forEach(this::lay);
    }

    private void lay(RowChange change) {
        laid.lay(change.key(), change.after());
        if (change.before() != null && change.after() == null) {
            gone.put(
                    Subject.of(change.before().kind(), change.key().id()),
                    change.before().version() + 1);
        }
    }

    @Override
    public List<Row> rows(String kind, Map<String, String> texts) {
        Row known = known(kind, texts);
        return known == null
                ? Stream.concat(
                                base.rows(kind, texts).stream().filter(this::untouched),
                                laid.rows(kind, texts).stream())
                        .toList()
                : List.of(known);
    }

    /** A row that is asked for by its id and lies here: below nobody needs to look. */
    private @Nullable Row known(String kind, Map<String, String> texts) {
        String id = texts.size() == 1 ? texts.get("id") : null;
        return id == null ? null : laid.row(new RowKey(kind, id)).orElse(null);
    }

    @Override
    public List<Kind> nodes(String id) {
        List<Kind> above = laid.nodes(id);
        List<Kind> below = base.nodes(id);
        return below.isEmpty()
                ? above
                : Stream.concat(
                                above.stream(),
                                below.stream().filter(kind -> !laid.touches(new RowKey(kind.name(), id))))
                        .distinct()
                        .toList();
    }

    @Override
    public List<Row> naming(String id) {
        return Stream.concat(base.naming(id).stream().filter(this::untouched), laid.naming(id).stream())
                .toList();
    }

    @Override
    public Optional<LocalDate> earliest(String kind, String column, Set<String> besides) {
        Set<String> own = new HashSet<>(laid.ids(kind));
        own.addAll(besides);
        return Stream.concat(
                        base.earliest(kind, column, own).stream(),
                        laid.rows(kind)
                                .filter(row -> !besides.contains(row.id()))
                                .flatMap(row -> Stream.ofNullable(row.date(column)))
                                .flatMap(date -> Stream.ofNullable(date.earliest())))
                .min(Comparator.naturalOrder());
    }

    @Override
    public long noted(Kind kind, String id) {
        return Math.max(gone.getOrDefault(Subject.of(kind, id), 0L), base.noted(kind, id));
    }

    @Override
    public boolean whole() {
        return base.whole();
    }

    private boolean untouched(Row row) {
        return !laid.touches(row.key());
    }
}
