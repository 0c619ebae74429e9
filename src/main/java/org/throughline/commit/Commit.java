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

    private final Desk desk;
    private final KnownRows known;
    private final Overlay after;
    private final Instant now;
    private final long last;
    private final Map<RowKey, RowChange> net = new LinkedHashMap<>();
    private final Set<RowKey> following = new LinkedHashSet<>();
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
        List<Verdict> verdicts = new ArrayList<>();
        sets.forEach(waiting -> verdicts.add(commit(waiting)));
        if (number > last) {
            desk.writer().write(net.values(), written());
            desk.ledger().advance(number, now);
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

    private Verdict commit(Queued waiting) {
        ChangeSet set = waiting.set();
        return before(set).orElseGet(() -> {
            Outcome outcome = judged(set);
            if (outcome.refused()) {
                return Verdict.refused(new ChangesRefused(outcome.problems().all()));
            }
            Receipt receipt = noted(set, outcome);
            if (set.key() != null) {
                desk.keys().save(IdempotencyKey.of(set, receipt.revision()));
            }
            waiting.books().accept(receipt);
            return Verdict.of(receipt);
        });
    }

    Optional<Verdict> before(ChangeSet set) {
        return set.key() == null
                ? Optional.empty()
                : desk.keys().findById(IdempotencyKey.id(set)).map(key -> repeated(key, set));
    }

    private Verdict repeated(IdempotencyKey key, ChangeSet set) {
        return key.isOf(set)
                ? Verdict.of(new Receipt(
                        key.revision(),
                        desk.revisions()
                                .findById(key.revision())
                                .map(Revision::at)
                                .orElse(now),
                        desk.ledger().changes(key.revision()),
                        List.of(),
                        true))
                : Verdict.refused(new KeyTaken());
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
        desk.ledger().note(number, now, set, outcome.changes());
        redactions.forEach(desk.ledger()::redact);
        List<RowChange> told =
                redactions.isEmpty() ? outcome.changes() : desk.ledger().changes(number);
        return new Receipt(number, now, told, derived, false);
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
