package org.throughline.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.ChangeSet;
import org.throughline.change.Outcome;
import org.throughline.change.Redact;
import org.throughline.change.derivation.WrittenRow;
import org.throughline.change.row.Overlay;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;

/**
 * What one transaction does: change sets are judged one after the other, each in the light of those before it; then all
 * rows are written at once, however many sets touched them.
 */
final class Commit {

    /** Above that, a set looks up so much that it gains nothing by looking up together with others. */
    private static final int SMALL = 100;

    private final Desk desk;
    private final KnownRows known;
    private final Overlay after;
    private final Instant now;
    private final long last;
    private final Map<RowKey, RowChange> net = new LinkedHashMap<>();
    private final Set<RowKey> following = new LinkedHashSet<>();
    private final List<Noted> notes = new ArrayList<>();
    private long number;

    /** @param last the number of the last revision */
    Commit(Desk desk, long last, Instant now) {
        this.desk = desk;
        this.known = desk.known(last);
        this.after = new Overlay(known);
        this.now = now;
        this.last = last;
        this.number = last;
    }

    /** What becomes of each, in their order. */
    List<Verdict> run(List<Queued> sets) {
        List<ChangeSet> changes = sets.stream().map(Queued::set).toList();
        TakenKeys keys = new TakenKeys(desk.keys(), changes);
        foresee(changes);
        List<Verdict> verdicts = new ArrayList<>();
        sets.forEach(waiting -> verdicts.add(commit(waiting, keys)));
        if (number > last) {
            desk.writer().write(net.values(), written());
        }
        if (number > last || !keys.added().isEmpty()) {
            note(keys.added());
        }
        return verdicts;
    }

    /** What a set would do, of which nothing is written. */
    Verdict attempt(ChangeSet set) {
        Outcome outcome = judged(set);
        return outcome.refused()
                ? Verdict.refused(new ChangesRefused(outcome.problems().all()))
                : Verdict.of(new Receipt(0, now, outcome.changes(), derived(outcome, laid(outcome)), false));
    }

    /** Most sets have nothing to do with each other: what they look up is looked up once for all. */
    private void foresee(List<ChangeSet> sets) {
        List<ChangeSet> small =
                sets.stream().filter(set -> set.changes().size() <= SMALL).toList();
        if (small.size() > 1) {
            known.settled(() -> small.stream()
                    .map(set -> desk.judge().judge(set, after))
                    .filter(outcome -> !outcome.refused())
                    .map(outcome -> desk.consequences().rows(outcome.changes(), laid(outcome)))
                    .toList());
        }
    }

    private Verdict commit(Queued waiting, TakenKeys keys) {
        ChangeSet set = waiting.set();
        return before(set, keys).orElseGet(() -> {
            Outcome outcome = judged(set);
            if (outcome.refused()) {
                return Verdict.refused(new ChangesRefused(outcome.problems().all()));
            }
            Receipt receipt = noted(set, outcome);
            keys.take(set, receipt.revision());
            waiting.books().accept(receipt);
            return Verdict.of(receipt);
        });
    }

    /** What became of a set that has been committed before under its key. */
    Optional<Verdict> before(ChangeSet set) {
        return before(set, new TakenKeys(desk.keys(), List.of(set)));
    }

    private Optional<Verdict> before(ChangeSet set, TakenKeys keys) {
        return keys.of(set).map(key -> repeated(key, set));
    }

    private Verdict repeated(IdempotencyKey key, ChangeSet set) {
        if (!key.isOf(set)) {
            return Verdict.refused(new KeyTaken());
        }
        note();
        Instant at = desk.revisions().findById(key.revision()).map(Revision::at).orElse(now);
        return Verdict.of(new Receipt(key.revision(), at, desk.ledger().changes(key.revision()), List.of(), true));
    }

    private Outcome judged(ChangeSet set) {
        return known.settled(() -> desk.judge().judge(set, after));
    }

    private Receipt noted(ChangeSet set, Outcome outcome) {
        List<Redact> redactions = set.redactions();
        if (outcome.changes().isEmpty() && redactions.isEmpty()) {
            return new Receipt(0, now, List.of(), List.of(), false);
        }
        number++;
        after.lay(outcome.changes());
        outcome.changes().forEach(change -> net.merge(change.key(), change, RowChange::then));
        List<RowKey> derived = derived(outcome, after);
        following.addAll(derived);
        notes.add(new Noted(Revision.of(set, outcome.changes().size(), number, now), outcome.changes()));
        return new Receipt(number, now, redacted(redactions, outcome.changes()), derived, false);
    }

    private List<RowChange> redacted(List<Redact> redactions, List<RowChange> changes) {
        if (redactions.isEmpty()) {
            return changes;
        }
        note();
        redactions.forEach(desk.ledger()::redact);
        return desk.ledger().changes(number);
    }

    /** What was not noted yet; needed before the ledger is read. */
    private void note() {
        if (!notes.isEmpty()) {
            note(List.of());
        }
    }

    private void note(List<IdempotencyKey> keys) {
        desk.ledger().note(notes, keys, number, now);
        notes.clear();
    }

    /** The rows whose values follow from those that a set changes, and are not changed by it, once it is laid. */
    private List<RowKey> derived(Outcome outcome, Universe light) {
        Set<RowKey> own = outcome.changes().stream().map(RowChange::key).collect(Collectors.toSet());
        return known.settled(() -> desk.consequences().rows(outcome.changes(), light)).keySet().stream()
                .filter(key -> !own.contains(key))
                .toList();
    }

    private Overlay laid(Outcome outcome) {
        Overlay light = new Overlay(after);
        light.lay(outcome.changes());
        return light;
    }

    private List<WrittenRow> written() {
        return known.settled(() -> desk.consequences().written(present(), after));
    }

    /** All that is to be written, as it is at the end. */
    private List<Row> present() {
        Stream<RowKey> keys =
                Stream.concat(net.keySet().stream(), following.stream()).distinct();
        return keys.flatMap(key -> Stream.ofNullable(present(key))).toList();
    }

    private @Nullable Row present(RowKey key) {
        RowChange change = net.get(key);
        return change == null ? after.row(key.table(), key.id()).orElse(null) : change.after();
    }
}
