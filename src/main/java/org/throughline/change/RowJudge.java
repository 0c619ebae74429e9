package org.throughline.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.NamedRows;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.change.rule.Rules;
import org.throughline.kind.Kinds;

/** Judges change sets by the rules, in the light of what is known. */
public final class RowJudge {

    private final Kinds kinds;
    private final Rules rules = new Rules();

    public RowJudge(Kinds kinds) {
        this.kinds = kinds;
    }

    /** What a change set would do, and all that is wrong with it. */
    public Outcome judge(ChangeSet set, Universe known) {
        Problems problems = new Problems();
        Laying laying = new Laying(known, problems, set, kinds.named("name"));
        set.changes().forEach(laying::lay);
        judged(laying).forEach(one -> judge(one, laying.after(), problems));
        laying.changes().forEach(change -> refuseHanging(change, laying, problems));
        return new Outcome(laying.changes(), problems);
    }

    /** Judges all rows of a universe by themselves. */
    public void judge(Stream<Row> rows, Universe known, Problems problems) {
        rows.forEach(row -> rules.check(row, known, problems));
    }

    private void judge(Judged one, Universe known, Problems problems) {
        Problems own = new Problems();
        rules.check(one.row(), known, own);
        problems.addAll(own, one.cause());
    }

    /** The rows that are put, and those that have to be looked at again, each with what it is judged because of. */
    private Collection<Judged> judged(Laying laying) {
        Map<RowKey, Judged> rows = new LinkedHashMap<>();
        laying.changes().forEach(change -> {
            Row after = change.after();
            if (after != null) {
                rows.put(change.key(), new Judged(after, after.origin()));
            }
        });
        laying.changes()
                .forEach(change -> following(change, laying.after())
                        .forEach(row -> rows.putIfAbsent(row.key(), new Judged(row, laying.cause(change)))));
        return rows.values();
    }

    private record Judged(Row row, Origin cause) {}

    private Stream<Row> following(RowChange change, Universe after) {
        return Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .flatMap(row -> rules.following(row, after))
                .filter(Row::identified);
    }

    /** Nothing is left that names what is gone. */
    private static void refuseHanging(RowChange change, Laying laying, Problems problems) {
        Row gone = change.before();
        if (change.after() == null
                && gone != null
                && gone.kind().node().isPresent()
                && laying.after().node(gone.id()).isEmpty()) {
            List<Row> hanging = laying.after().naming(gone.id());
            if (!hanging.isEmpty()) {
                problems.add(laying.cause(change), hanging(gone, hanging));
            }
        }
    }

    private static String hanging(Row gone, List<Row> hanging) {
        NamedRows named = new NamedRows(hanging.stream().map(Row::key).toList());
        String merging = gone.kind().entity() ? ", or merge it into another" : "";
        return "%s is named by %s: retract these as well%s".formatted(gone.id(), named, merging);
    }
}
