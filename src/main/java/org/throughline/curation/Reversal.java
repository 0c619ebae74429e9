package org.throughline.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.change.Change;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.NamedRows;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.Universe;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Ledger;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Faults;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;

/** Turns a revision round: each row as it was before, if it still is as the revision left it. */
@Component
class Reversal {

    private static final InputOrigin REVISION = new InputOrigin(List.of("revision"));

    private final List<String> order;
    private final Ledger ledger;
    private final GraphRows graph;

    Reversal(Kinds kinds, Ledger ledger, GraphRows graph) {
        this.order = kinds.all().map(Kind::name).toList();
        this.ledger = ledger;
        this.graph = graph;
    }

    /** The changes that undo it; a fault where something stands in the way. */
    List<Change> of(long revision) {
        if (ledger.redacts(revision)) {
            throw Objections.at(
                    Code.INVALID_CHANGE,
                    REVISION,
                    "revision %d took values out, and nobody knows them any more: it cannot be undone"
                            .formatted(revision));
        }
        List<RowChange> made = ledger.changes(revision);
        if (made.isEmpty()) {
            throw Objections.at(
                    Code.INVALID_CHANGE, REVISION, "no revision has the number %d: correct it".formatted(revision));
        }
        List<Fault> faults = graph.settled(known -> inTheWay(made, ledger.later(revision), known));
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return graph.settled(known -> turned(made, known));
    }

    /** What was not there goes, what hangs on others first; then the rest comes back. */
    private List<Change> turned(List<RowChange> made, Universe known) {
        Stream<Change> gone = made.stream()
                .filter(change -> change.before() == null)
                .sorted(Comparator.comparingInt((RowChange change) -> rank(change.key()))
                        .reversed())
                .map(change -> new Retract(change.key(), version(change.key(), known), REVISION));
        Stream<Change> back = made.stream()
                .filter(change -> change.before() != null)
                .sorted(Comparator.comparingInt(change -> rank(change.key())))
                .map(change -> put(Objects.requireNonNull(change.before()), known));
        return Stream.concat(gone, back).toList();
    }

    private static Change put(Row before, Universe known) {
        Row row = new Row(before.kind(), REVISION, before.cells(), true);
        return new Put(row, Set.of(), true, version(row.key(), known));
    }

    /** What a row names comes before it; where the id of a merged entity leads comes last, for it names one. */
    private int rank(RowKey key) {
        int place = order.indexOf(key.table());
        return place < 0 ? order.size() : place;
    }

    private static @Nullable Long version(RowKey key, Universe known) {
        return known.row(key.table(), key.id()).map(Row::version).orElse(null);
    }

    private static List<Fault> inTheWay(List<RowChange> made, List<Long> later, Universe known) {
        Set<RowKey> own = made.stream().map(RowChange::key).collect(Collectors.toSet());
        return made.stream()
                .flatMap(change -> Stream.of(
                                changedSince(change, later, known),
                                hangingOn(change, own, known),
                                mergedSince(change, own, known))
                        .flatMap(Function.identity()))
                .toList();
    }

    private static Stream<Fault> changedSince(RowChange change, List<Long> later, Universe known) {
        Row present = known.row(change.key().table(), change.key().id()).orElse(null);
        return Objects.equals(texts(present), texts(change.after()))
                ? Stream.of()
                : Stream.of(changedSince(change.key(), present, later));
    }

    private static Fault changedSince(RowKey key, @Nullable Row present, List<Long> later) {
        String by = later.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Fault fault = Objections.at(
                Code.CONFLICT,
                REVISION,
                "%s has been changed since, these revisions changed rows of this one: %s; revert them first, the last before the others"
                        .formatted(key, by));
        return present == null ? fault : fault.telling("present", RowWords.of(present));
    }

    /** What came later and would be left without what it names. */
    private static Stream<Fault> hangingOn(RowChange change, Set<RowKey> own, Universe known) {
        if (change.before() != null || !isNode(change)) {
            return Stream.of();
        }
        List<RowKey> hanging = known.naming(change.key().id()).stream()
                .map(Row::key)
                .filter(key -> !own.contains(key))
                .toList();
        return hanging.isEmpty()
                ? Stream.of()
                : Stream.of(Objections.at(
                        Code.CONFLICT,
                        REVISION,
                        "%s is named since by %s: retract these first"
                                .formatted(change.key(), new NamedRows(hanging))));
    }

    /** What it named is another thing now, and what comes back would stay with that when the merge is undone. */
    private static Stream<Fault> mergedSince(RowChange change, Set<RowKey> own, Universe known) {
        Row before = change.before();
        return before == null
                ? Stream.of()
                : before.kind().naming().stream()
                        .flatMap(column -> Stream.ofNullable(before.text(column)))
                        .distinct()
                        .filter(id -> !own.contains(new RowKey(NodeKind.REDIRECT.name(), id)))
                        .flatMap(id -> Redirects.target(id, known)
                                .map(into -> Objections.at(
                                        Code.CONFLICT,
                                        REVISION,
                                        "%s names %s, which was merged into %s since: revert that merge first"
                                                .formatted(change.key(), id, into)))
                                .stream());
    }

    private static boolean isNode(RowChange change) {
        Row after = change.after();
        return after != null && after.kind().node().isPresent() && !after.kind().equals(NodeKind.REDIRECT);
    }

    private static @Nullable Map<String, String> texts(@Nullable Row row) {
        return row == null ? null : RowText.of(row);
    }
}
