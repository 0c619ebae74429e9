package org.throughline.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.throughline.change.ChangeSet;
import org.throughline.change.row.UnreadableCell;
import org.throughline.commit.Books;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.commit.DoubtedPair;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Receipt;
import org.throughline.graph.Exhaustion;
import org.throughline.kind.Kinds;

/**
 * Brings lines of an edition into the graph, a slice at a time: its facts and what is noted of it in one transaction,
 * so that an import that was cut off is begun again and ends as if it had not been.
 */
@Component
public class RegisterImport {

    private static final int ATTEMPTS = 5;

    private final RegisterBooks books;
    private final Books kept;
    private final Committer committer;
    private final GraphRows graph;
    private final LikelyBodies likely;
    private final OtherBodies others;
    private final Kinds kinds;

    RegisterImport(
            RegisterBooks books,
            Books kept,
            Committer committer,
            GraphRows graph,
            LikelyBodies likely,
            OtherBodies others,
            Kinds kinds) {
        this.books = books;
        this.kept = kept;
        this.committer = committer;
        this.graph = graph;
        this.likely = likely;
        this.others = others;
        this.kinds = kinds;
    }

    /** Commits some lines of one edition, or tells only what that would do. */
    public ImportCount take(List<EditionRecord> records, Errand errand, Remarks remarks) {
        return records.isEmpty() ? ImportCount.NOTHING : take(records, errand, remarks, ATTEMPTS);
    }

    private ImportCount take(List<EditionRecord> records, Errand errand, Remarks remarks, int left) {
        List<Refused> contrary = new ArrayList<>();
        Slice slice = Slice.of(
                records,
                books,
                (record, why) ->
                        contrary.add(new Refused(errand.file(), record.at().line(), why)));
        try {
            ImportCount tally = committed(slice, errand, remarks);
            contrary.forEach(remarks::refuse);
            return tally.plus(ImportCount.refused(contrary.size()));
        } catch (ChangesRefused | OptimisticLockingFailureException | DataIntegrityViolationException contended) {
            if (left > 1 && isOvertaken(contended)) {
                return take(records, errand, remarks, left - 1);
            }
            return parted(records, errand, remarks, contended);
        } catch (UnreadableCell unreadable) {
            return parted(records, errand, remarks, unreadable);
        } catch (TransactionException | DataAccessException failed) {
            return parted(records, errand, remarks, Exhaustion.half(records.size(), failed));
        }
    }

    private static boolean isOvertaken(RuntimeException contended) {
        return !(contended instanceof ChangesRefused refusal) || refusal.isOvertaken();
    }

    /** Line by line, where something is wrong with one of them. */
    private ImportCount parted(List<EditionRecord> records, Errand errand, Remarks remarks, RuntimeException why) {
        if (records.size() == 1) {
            remarks.refuse(
                    new Refused(errand.file(), records.getFirst().at().line(), String.valueOf(why.getMessage())));
            return ImportCount.refused(1);
        }
        return parted(records, errand, remarks, records.size() / 2);
    }

    private ImportCount parted(List<EditionRecord> records, Errand errand, Remarks remarks, int place) {
        return take(records.subList(0, place), errand, remarks, ATTEMPTS)
                .plus(take(records.subList(place, records.size()), errand, remarks, ATTEMPTS));
    }

    private ImportCount committed(Slice slice, Errand errand, Remarks remarks) {
        if (slice.taken().isEmpty()) {
            return ImportCount.NOTHING;
        }
        Map<String, Likely> meant = likely.of(slice);
        SliceRows.Planned planned =
                graph.settled(known -> new SliceRows(slice, meant, errand.file(), errand.dry(), kinds).planned(known));
        List<Doubtful> doubtful = planned.doubtful(slice, errand.file());
        Citing at = slice.taken().getFirst().at();
        Map<String, RegisterBook> after = planned.books();
        List<RegisterBook> altered =
                after.values().stream().filter(slice::isAltered).toList();
        List<DoubtedPair> pairs = doubtful.stream()
                .map(pair -> pair.kept(at.listing()))
                .distinct()
                .toList();
        long rows = planned.plan().changes().isEmpty() && altered.isEmpty()
                ? 0
                : committed(at.listing().system(), set(at, planned, errand), altered, pairs, errand.dry());
        doubtful.forEach(remarks::doubt);
        return planned.count(slice, after, rows).plus(ImportCount.doubtful(doubtful.size()));
    }

    private long committed(
            CodeSystem system, ChangeSet set, List<RegisterBook> altered, List<DoubtedPair> pairs, boolean dry) {
        List<Map<String, @Nullable Object>> properties =
                altered.stream().map(RegisterBook::properties).toList();
        if (dry) {
            return committer.attempt(set).changes().size();
        }
        Receipt receipt = committer.await(committer.commit(set, _ -> {
            kept.revise(properties);
            kept.doubt(pairs);
        }));
        others.written(system, receipt);
        return receipt.changes().size();
    }

    private static ChangeSet set(Citing at, SliceRows.Planned planned, Errand errand) {
        return new ChangeSet(
                ChangeSet.signed("register " + at.listing().system().slug(), errand.sender()),
                "edition %s of %s".formatted(at.edition().text(), at.list()),
                at.source(),
                false,
                null,
                planned.plan().changes());
    }
}
