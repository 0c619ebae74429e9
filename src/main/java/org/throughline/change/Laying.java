package org.throughline.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Overlay;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.StoredOrigin;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;
import org.throughline.kind.NodeKind;
import org.throughline.kind.Relationship;

/** Lays the changes of one set over what is known, one after the other, and notes each row before and after. */
final class Laying {

    private final Overlay after;
    private final Problems problems;
    private final Map<RowKey, RowChange> changes = new LinkedHashMap<>();
    private final Map<RowKey, Origin> stated = new LinkedHashMap<>();
    private final Map<RowKey, Origin> causes = new LinkedHashMap<>();
    private final Set<String> staying;
    private final boolean guarded;
    private final Kind names;

    Laying(Universe before, Problems problems, ChangeSet set, Kind names) {
        this.after = new Overlay(before);
        this.problems = problems;
        this.guarded = set.guarded();
        this.staying = set.changes().stream()
                .flatMap(change -> change instanceof Put put ? Stream.of(put.row()) : Stream.empty())
                .filter(row -> row.identified() && row.kind().node().isPresent())
                .map(Row::id)
                .collect(Collectors.toSet());
        this.names = names;
    }

    Overlay after() {
        return after;
    }

    List<RowChange> changes() {
        return changes.values().stream()
                .filter(change -> !same(change.before(), change.after()))
                .toList();
    }

    /** What a row changes because of. */
    Origin cause(RowChange change) {
        return causes.getOrDefault(change.key(), new StoredOrigin(change.key()));
    }

    void lay(Change change) {
        switch (change) {
            case Put put when put.row().identified() -> put(put);
            case Put put -> problems.add(put.origin().at("id"), "empty: give a value");
            case Retract retract -> retract(retract);
            case Merge merge -> merge(merge);
            case Redact redact -> redact(redact);
        }
    }

    private void put(Put put) {
        RowKey key = put.row().key();
        if (isStatedFirst(key, put.origin())) {
            Row known = after.row(key.table(), key.id()).orElse(null);
            Optional<String> objection =
                    known == null && !put.whole() && put.row().kind().node().isPresent()
                            ? Redirects.objection(key.id(), after)
                            : Optional.empty();
            objection.ifPresent(message -> problems.add(put.origin().at("id"), message));
            if (objection.isEmpty()) {
                guard(known, put.version(), put.origin(), ", or another id");
                lay(Redirects.led(complete(put, known), after), known);
            }
        }
    }

    private Row complete(Put put, @Nullable Row known) {
        if (put.whole()) {
            return put.row();
        }
        Map<String, Object> cells = new TreeMap<>(known == null ? Map.of() : known.cells());
        put.cleared().forEach(cells::remove);
        cells.putAll(put.row().cells());
        put.row().kind().columns().stream()
                .filter(column -> column.required() && !cells.containsKey(column.name()))
                .forEach(column -> problems.add(put.row().at(column.name()), CellReader.missing(column)));
        return put.row().with(cells);
    }

    private boolean isStatedFirst(RowKey key, Origin origin) {
        Origin first = stated.putIfAbsent(key, origin);
        if (first != null) {
            problems.add(
                    origin.at("id"),
                    "the id %s is already that of %s: give one of them another".formatted(key.id(), first.at("id")));
        }
        return first == null;
    }

    /** @param instead what else than giving a version may be done */
    private void guard(@Nullable Row known, @Nullable Long version, Origin origin, String instead) {
        if (known == null && version != null) {
            problems.add(origin.at("version"), "it is not there any more: leave the version out to make it anew");
        } else if (known != null && version == null && guarded) {
            problems.conflict(
                    origin.at("version"),
                    "%s is there, at version %d: give the version that you know%s"
                            .formatted(known.id(), known.version(), instead),
                    known);
        } else if (known != null && version != null && !isKnown(version, known)) {
            problems.conflict(
                    origin.at("version"),
                    "%s has been changed since, it is at version %d: look at it again, then give that version"
                            .formatted(known.id(), known.version()),
                    known);
        }
    }

    /** Who knows a row as it is, or as it was before these changes moved it, has overlooked nobody's change. */
    private boolean isKnown(long version, Row row) {
        @Nullable RowChange moved = changes.get(row.key());
        return version == row.version()
                || (moved != null
                        && moved.before() != null
                        && version == moved.before().version());
    }

    private void retract(Retract retract) {
        RowKey key = retract.key();
        if (isStatedFirst(key, retract.origin())) {
            after.row(key.table(), key.id())
                    .ifPresentOrElse(
                            known -> {
                                guard(known, retract.version(), retract.origin(), "");
                                own(known).forEach(row -> take(row, retract.origin()));
                                take(known, retract.origin());
                            },
                            () -> problems.add(
                                    retract.origin().at("id"),
                                    "nothing has the id %s among rows of %s: correct it, or leave this change out"
                                            .formatted(key.id(), key.table())));
        }
    }

    /** The names, identifiers and facts of an entity, which go with it unless it becomes something else. */
    private Stream<Row> own(Row entity) {
        return entity.kind().entity() && !staying.contains(entity.id())
                ? after.naming(entity.id()).stream().filter(row -> isOwn(row, entity))
                : Stream.empty();
    }

    private static boolean isOwn(Row row, Row entity) {
        return row.kind() instanceof NodeKind kind
                && !kind.equals(NodeKind.REDIRECT)
                && kind.relationship().filter(Laying::ofEntities).isPresent()
                && kind.naming().stream().anyMatch(column -> entity.id().equals(row.text(column)));
    }

    private static boolean ofEntities(Relationship type) {
        return type.ends().stream().allMatch(ends -> ends.from().equals(List.of("Entity")));
    }

    /** A row that is there no longer stands in the ledger alone. */
    private void redact(Redact redact) {
        RowKey key = redact.key();
        after.row(key.table(), key.id()).ifPresent(known -> lay(redact.blanked(known), known));
    }

    private void merge(Merge merge) {
        Optional<Row> from = entity(merge.from(), merge.origin().at("from"));
        Optional<Row> into = entity(merge.into(), merge.origin().at("into"));
        if (from.isPresent() && into.isPresent()) {
            if (!from.get().kind().equals(into.get().kind()) || merge.from().equals(merge.into())) {
                problems.add(
                        merge.origin().at("into"),
                        "%s is a row of %s: name another %s"
                                .formatted(
                                        merge.into(),
                                        into.get().kind().name(),
                                        from.get().kind().name()));
            } else {
                merge(from.get(), into.get(), merge.origin());
            }
        }
    }

    private void merge(Row from, Row into, Origin origin) {
        new Merging(after, names, from, into, origin).changes().forEach(change -> {
            Row laid = change.after();
            if (laid == null) {
                take(Objects.requireNonNull(change.before()), origin);
            } else {
                lay(laid, change.before());
            }
        });
    }

    private Optional<Row> entity(String id, Origin origin) {
        Optional<Row> found = after.node(id).filter(Kind::entity).flatMap(kind -> after.row(kind.name(), id));
        if (found.isEmpty()) {
            problems.add(
                    origin,
                    Redirects.objection(id, after).orElseGet(() -> "no entity has the id " + id + ": correct it"));
        }
        return found;
    }

    private void lay(Row row, @Nullable Row known) {
        Row whole = row.versioned(version(row, known));
        Row kept = known != null && same(known, whole) ? known : whole;
        after.put(kept);
        note(new RowChange(kept.key(), known, kept), row.origin());
    }

    /** One more than before, however often these changes lay it; and never one that something had that is gone. */
    private long version(Row row, @Nullable Row known) {
        @Nullable RowChange laid = changes.get(row.key());
        if (laid != null && laid.before() != null) {
            return laid.before().version() + 1;
        }
        if (known != null) {
            return laid == null ? known.version() + 1 : known.version();
        }
        return Math.max(after.noted(row.kind(), row.id()), ofAnother(row)) + 1;
    }

    /** The version of a node that has the same id and is of another kind, as it only is until these changes end. */
    private long ofAnother(Row row) {
        return row.kind().node().isEmpty()
                ? 0
                : after.nodes(row.id()).stream()
                        .flatMap(kind -> after.row(kind.name(), row.id()).stream())
                        .mapToLong(Row::version)
                        .max()
                        .orElse(0);
    }

    private void take(Row row, Origin cause) {
        after.retract(row);
        note(new RowChange(row.key(), row, null), cause);
    }

    private void note(RowChange change, Origin cause) {
        causes.put(change.key(), cause);
        changes.merge(change.key(), change, RowChange::then);
    }

    private static boolean same(@Nullable Row one, @Nullable Row other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return RowText.of(one).equals(RowText.of(other));
    }
}
