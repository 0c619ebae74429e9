package org.throughline.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Overlay;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.StoredOrigin;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;

/**
 * What packages and registers change in the graph: each row that they state otherwise than when they were last loaded.
 * A row that somebody else has changed since keeps their word, and so does one on which others have hung something.
 *
 * @param before what they stated when they were last loaded
 * @param known the graph
 */
public record StatedRows(
        Collection<Row> rows, RowMarks before, Collection<RowMarks> others, Universe known, Kinds kinds) {

    /**
     * What is to be done, in an order in which nothing is taken away that is still named.
     *
     * @param kept rows that are stated, and stay as others left them
     * @param left rows that are stated no more, and stay for others
     * @param theirs rows that others have put just as they are stated, and that stay theirs
     */
    public record Plan(List<Change> changes, List<RowKey> kept, List<RowKey> left, List<RowKey> theirs) {

        Plan() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** The same where others left further rows otherwise. */
        public Plan keeping(List<RowKey> further) {
            return new Plan(
                    changes,
                    Stream.concat(kept.stream(), further.stream()).distinct().toList(),
                    left,
                    theirs);
        }

        /** What is not to be noted as it is stated, for it is not in the graph because of that. */
        public Set<RowKey> unowned() {
            return Stream.concat(kept.stream(), theirs.stream()).collect(Collectors.toSet());
        }
    }

    /**
     * Rows are put before entities are merged, so that each finds the other as it is called from now on, and before
     * others are taken away. An id that leads nowhere else any more is free for what has it now.
     */
    public Plan plan() {
        Plan plan = new Plan();
        Overlay after = new Overlay(known);
        Set<RowKey> stated = rows.stream().map(Row::key).collect(Collectors.toSet());
        takeBack(stated, plan.changes(), after);
        Map<Boolean, List<Row>> leading = rows.stream()
                .filter(row -> !before.holds(row))
                .sorted(preferredFirst())
                .collect(Collectors.partitioningBy(row -> row.kind().equals(NodeKind.REDIRECT)));
        NamedFirst.of(leading.getOrDefault(false, List.of())).forEach(row -> put(row, plan, after));
        List<Row> apart = leading.getOrDefault(true, List.of()).stream()
                .filter(row -> !merge(row, plan.changes(), after))
                .toList();
        retract(stated, plan, after);
        apart.forEach(row -> lead(row, plan, after));
        return plan;
    }

    /** Those that are stated as they were before, and that others have changed or taken away since. */
    public List<RowKey> changedByOthers() {
        return rows.stream()
                .filter(row -> before.holds(row) && !isAsStated(row.key()))
                .map(Row::key)
                .toList();
    }

    /** What was said to be another is stated to be itself again, and the other is not called as it is any more. */
    private void takeBack(Set<RowKey> stated, List<Change> changes, Overlay after) {
        rows.stream()
                .filter(row -> row.kind().entity())
                .filter(row -> isAsStated(new RowKey(NodeKind.REDIRECT.name(), row.id())))
                .flatMap(this::mergedAs)
                .filter(row -> !stated.contains(row.key()))
                .forEach(row -> {
                    after.retract(row);
                    changes.add(retracted(row));
                });
    }

    /** Where an id leads, and how what had it is called there. */
    private Stream<Row> mergedAs(Row entity) {
        Optional<Row> redirect = known.row(NodeKind.REDIRECT.name(), entity.id());
        Stream<Row> names = redirect.stream()
                .flatMap(row -> known.rows("name", "entity", String.valueOf(row.text("into"))).stream())
                .filter(name -> MergedName.isOf(entity, name));
        return Stream.concat(redirect.stream(), names);
    }

    private static Retract retracted(Row row) {
        return new Retract(row.key(), row.version(), new StoredOrigin(row.key()));
    }

    /** Whether an entity of this id is there and may be merged into that to which the id leads. */
    private boolean merge(Row redirect, List<Change> changes, Overlay after) {
        if (before.owns(redirect.key())
                || after.node(redirect.id()).filter(Kind::entity).isEmpty()) {
            return false;
        }
        String into = String.valueOf(redirect.text("into"));
        Merge merge = new Merge(redirect.id(), Redirects.target(into, after).orElse(into), redirect.origin());
        Outcome outcome = new RowJudge(kinds).judge(new ChangeSet("", "", null, false, null, List.of(merge)), after);
        if (!outcome.refused()) {
            after.lay(outcome.changes());
            changes.add(merge);
        }
        return !outcome.refused();
    }

    private void lead(Row redirect, Plan plan, Overlay after) {
        if (after.node(redirect.id()).filter(Kind::entity).isPresent()) {
            plan.kept().add(redirect.key());
        } else {
            put(redirect, plan, after);
        }
    }

    private void put(Row row, Plan plan, Overlay after) {
        Row found = known.row(row.key().table(), row.id()).orElse(null);
        if (found != null && isLike(found, row) && !isPut(found)) {
            plan.theirs().add(row.key());
        } else if (isOurs(row, found, after)) {
            Row present = after.row(row.key().table(), row.id()).orElse(null);
            after.put(row);
            plan.changes().add(new Put(row, Set.of(), true, present == null ? null : present.version()));
        } else {
            plan.kept().add(row.key());
        }
    }

    /** Whether nobody else has touched it: it is as it was stated before, or as it is now. */
    private boolean isOurs(Row row, @Nullable Row found, Universe after) {
        return found == null
                ? !before.owns(row.key()) && !isMerged(row, after)
                : isAsStated(row.key()) || isLike(found, row);
    }

    /** Whether this or another package has put it into the graph as it is. */
    private boolean isPut(Row found) {
        return before.holds(found, known) || others.stream().anyMatch(other -> other.holds(found, known));
    }

    private boolean isLike(Row found, Row row) {
        RowMark mark = RowMark.of(found);
        return mark.equals(RowMark.of(row)) || mark.equals(RowMark.of(Redirects.led(row, known)));
    }

    /** What somebody found to be another is not made again. */
    private static boolean isMerged(Row row, Universe after) {
        return row.kind().entity() && Redirects.target(row.id(), after).isPresent();
    }

    /** Whether a row is there as it was stated before, be it that what it names was merged into another since. */
    private boolean isAsStated(RowKey key) {
        return before.owns(key)
                && known.row(key.table(), key.id())
                        .filter(row -> before.holds(row, known))
                        .isPresent();
    }

    private void retract(Set<RowKey> stated, Plan plan, Overlay after) {
        List<Row> present = before.keys()
                .filter(before::owns)
                .filter(key -> !stated.contains(key) && others.stream().noneMatch(other -> other.knows(key)))
                .flatMap(key -> after.row(key.table(), key.id()).stream())
                .toList();
        Map<Boolean, List<Row>> ours =
                present.stream().collect(Collectors.partitioningBy(row -> isAsStated(row.key())));
        ours.getOrDefault(false, List.of()).forEach(row -> plan.left().add(row.key()));
        List<Row> told = ours.getOrDefault(true, List.of());
        Set<Row> gone = free(told, after);
        told.stream()
                .filter(row -> !gone.contains(row))
                .forEach(row -> plan.left().add(row.key()));
        NamedFirst.of(gone.stream().sorted(preferredFirst()).toList())
                .reversed()
                .forEach(row -> plan.changes()
                        .add(retracted(known.row(row.key().table(), row.id()).orElse(row))));
    }

    /** Those on which nothing hangs that stays. */
    private static Set<Row> free(List<Row> gone, Overlay after) {
        Set<Row> left = new LinkedHashSet<>(gone);
        left.forEach(after::retract);
        Optional<Row> hung = hung(left, after);
        while (hung.isPresent()) {
            left.remove(hung.get());
            after.put(hung.get());
            hung = hung(left, after);
        }
        return left;
    }

    private static Optional<Row> hung(Set<Row> gone, Overlay after) {
        return gone.stream()
                .filter(row -> row.kind().node().isPresent())
                .filter(row -> after.node(row.id()).isEmpty())
                .filter(row -> !after.naming(row.id()).isEmpty())
                .findFirst();
    }

    /** In the order of kinds: what disagrees with a preferred figure comes after it, should they be parted. */
    private Comparator<Row> preferredFirst() {
        List<String> ranks = kinds.stored().map(Kind::name).toList();
        return Comparator.comparingInt((Row row) -> ranks.indexOf(row.kind().name()))
                .thenComparing(row -> !row.flagged("preferred"));
    }
}
