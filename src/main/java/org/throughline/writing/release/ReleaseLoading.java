package org.throughline.writing.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.LastHand;
import org.throughline.commit.Ledger;
import org.throughline.commit.Receipt;
import org.throughline.graph.Exhaustion;
import org.throughline.kind.Kinds;
import org.throughline.writing.table.CheckedPackages;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.StatedTogether;

/** Loads data packages: all of them or, if anything is wrong, none. What is in the graph already stays. */
@Component
public class ReleaseLoading {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseLoading.class);
    private static final int SLICE = 4_000;
    private static final int ATTEMPTS = 5;

    private final CheckedPackages packages;
    private final Committer committer;
    private final GraphRows graph;
    private final Ledger ledger;
    private final ReleaseBooks books;
    private final LikelyEntities likely;
    private final Kinds kinds;

    ReleaseLoading(
            CheckedPackages packages,
            Committer committer,
            GraphRows graph,
            Ledger ledger,
            ReleaseBooks books,
            LikelyEntities likely,
            Kinds kinds) {
        this.packages = packages;
        this.committer = committer;
        this.graph = graph;
        this.ledger = ledger;
        this.books = books;
        this.likely = likely;
        this.kinds = kinds;
    }

    /** Loads one package. */
    public Loaded load(Resource description) {
        return load(List.of(description)).getFirst();
    }

    /**
     * Checks the packages at these places, reporting everything wrong at once, then commits what changed: at once, or
     * where that is much, in slices, each whole. A load that was interrupted goes on where it was.
     */
    public List<Loaded> load(List<Resource> descriptions) {
        return books.unchanged(packages.versions(descriptions)).orElseGet(() -> {
            StatedTogether stated = packages.read(descriptions);
            Set<String> changed =
                    committed(stated, "", Doubts.UNASKED, ATTEMPTS).changed();
            return stated.parts().stream()
                    .map(part ->
                            new Loaded(part.name(), part.version(), changed.contains(part.name()), Counts.of(part)))
                    .toList();
        });
    }

    /** Notes of all files again what they stated, as the graph has it: earlier programs noted it otherwise. */
    public void noteAnew() {
        books.noteAnew(this::own);
    }

    private Map<RowKey, Row> own(String release, Set<RowKey> keys) {
        Map<RowKey, LastHand> hands = ledger.lastHands(keys);
        List<RowKey> own = keys.stream()
                .filter(key -> Optional.ofNullable(hands.get(key))
                        .filter(hand -> !isOf(release, hand))
                        .isEmpty())
                .toList();
        return graph.settled(known -> own.stream()
                .flatMap(key -> known.row(key.table(), key.id()).stream())
                .collect(Collectors.toMap(Row::key, Function.identity())));
    }

    private static boolean isOf(String release, LastHand hand) {
        return hand.isOf(release)
                || hand.equals(LastHand.CARRIED_OVER)
                || (release.equals(TableBooks.RELEASE) && hand.who().startsWith(TableLoading.ROWS));
    }

    /**
     * Loads a package beside those that are there, or tells only what that would do.
     *
     * @param sender who sent it from elsewhere; empty where it is read beside the graph
     * @param doubted told which entities are likely there already
     */
    public LoadedRows load(Resource description, String sender, boolean dry, Consumer<DoubtedRow> doubted) {
        StatedTogether stated = packages.read(List.of(description));
        List<DoubtedRow> told = new ArrayList<>();
        Doubts doubts = new Doubts(true, told::add);
        LoadedRows rows = dry
                ? tried(stated, sender, doubts)
                : committed(stated, sender, doubts, ATTEMPTS).rows(stated);
        told.forEach(doubted);
        return rows.plus(LoadedRows.doubted(told.size()));
    }

    /**
     * Whether what is new is likely there already: asked of what is brought to a graph that stands, and not at a start,
     * which nobody watches.
     */
    private record Doubts(boolean asked, Consumer<DoubtedRow> told) {

        private static final Doubts UNASKED = new Doubts(false, _ -> {});
    }

    private List<DoubtedRow> doubted(Doubts doubts, List<Change> changes) {
        return doubts.asked() ? likely.among(changes) : List.of();
    }

    private LoadedRows tried(StatedTogether stated, String sender, Doubts doubts) {
        StatedRows.Plan plan = plan(stated, doubts);
        doubted(doubts, plan.changes()).forEach(doubts.told());
        try {
            Receipt receipt = committer.attempt(set(stated, sender, plan.changes()));
            return LoadedRows.of(stated.whole().rows().count(), plan).plus(LoadedRows.written(plan.changes(), receipt));
        } catch (ChangesRefused refused) {
            throw refusal(refused.problems());
        }
    }

    /**
     * What was done.
     *
     * @param changed the names of packages that changed anything
     */
    private record Done(Set<String> changed, StatedRows.Plan plan, LoadedRows written) {

        LoadedRows rows(StatedTogether stated) {
            return LoadedRows.of(stated.whole().rows().count(), plan).plus(written);
        }
    }

    /** Planned anew where somebody else changed a row meanwhile. */
    private Done committed(StatedTogether stated, String sender, Doubts doubts, int attempts) {
        try {
            return committed(stated, sender, doubts);
        } catch (ChangesRefused refused) {
            if (!refused.isOvertaken() || attempts == 1) {
                throw refusal(refused.problems());
            }
            return committed(stated, sender, doubts, attempts - 1);
        }
    }

    private Done committed(StatedTogether stated, String sender, Doubts doubts) {
        StatedRows.Plan plan = plan(stated, doubts);
        plan.kept().forEach(key -> LOG.warn("{} stays as others left it in the graph", key));
        if (plan.changes().size() > SLICE && doubts.asked()) {
            committer.attempt(set(stated, sender, plan.changes()));
        }
        return new Slices(stated, sender, plan, doubts).commit();
    }

    /** The changes of a load, which are committed one after the other: books are written with the last. */
    private final class Slices {

        private final StatedTogether stated;
        private final String sender;
        private final StatedRows.Plan plan;
        private final Doubts doubts;
        private final Set<RowKey> unowned;
        private final Set<String> changed = new HashSet<>();
        private int together = SLICE;
        private int done;
        private LoadedRows written = LoadedRows.NONE;

        private Slices(StatedTogether stated, String sender, StatedRows.Plan plan, Doubts doubts) {
            this.doubts = doubts;
            this.stated = stated;
            this.sender = sender;
            this.plan = plan;
            this.unowned = unowned(plan, stated);
        }

        /** At least one, though nothing changes: that is known by the books. */
        Done commit() {
            List<Change> all = plan.changes();
            do {
                int until = Math.min(done + together, all.size());
                tell(until);
                commit(all.subList(done, until), until == all.size());
            } while (done < all.size());
            return new Done(changed, plan, written);
        }

        /** Where that is too much for a transaction of this database, less is done together from now on. */
        private void commit(List<Change> slice, boolean last) {
            try {
                List<DoubtedRow> doubted = doubted(doubts, slice);
                Consumer<Receipt> record = _ -> {
                    likely.keep(doubted);
                    if (last) {
                        changed.addAll(books.record(stated.parts(), unowned));
                    }
                };
                Receipt receipt = committer.await(committer.commit(set(stated, sender, slice), record));
                written = written.plus(LoadedRows.written(slice, receipt));
                done += slice.size();
                doubted.forEach(doubts.told());
            } catch (TransactionException | DataAccessException failed) {
                together = Exhaustion.half(slice.size(), failed);
            }
        }

        /** A first start loads for a minute and more, in which it should not seem to hang. */
        private void tell(int until) {
            if (until < plan.changes().size()) {
                LOG.info(
                        "Loading {}: {}",
                        names(stated),
                        "%,d of %,d rows".formatted(done, plan.changes().size()));
            }
        }
    }

    private StatedRows.Plan plan(StatedTogether stated, Doubts doubts) {
        RowMarks before = books.before(stated.parts());
        Map<String, RowMarks> others = books.others(stated.parts());
        DataRefused.where(graph.settled(known -> otherwiseStated(stated, others, known)));
        return graph.settled(known -> {
            StatedRows rows = new StatedRows(stated.whole().rows().toList(), before, others.values(), known, kinds);
            return doubts.asked() ? rows.plan().keeping(rows.changedByOthers()) : rows.plan();
        });
    }

    /** Rows that are as they are stated, and were not put so by what was left of the same load when it was cut off. */
    private Set<RowKey> unowned(StatedRows.Plan plan, StatedTogether stated) {
        Set<RowKey> unowned = new HashSet<>(plan.unowned());
        if (!plan.theirs().isEmpty()) {
            ledger.lastHands(plan.theirs()).forEach((key, hand) -> {
                if (stated.parts().stream().map(DataPackage::name).anyMatch(hand::isOf)) {
                    unowned.remove(key);
                }
            });
        }
        return unowned;
    }

    private static ChangeSet set(StatedTogether stated, String sender, List<Change> changes) {
        String versions = stated.parts().stream().map(DataPackage::version).collect(Collectors.joining(", "));
        String names = names(stated);
        String who = ChangeSet.signed(LastHand.ofPackages(names), sender);
        return new ChangeSet(who, "version " + versions, names, false, null, changes);
    }

    private static String names(StatedTogether stated) {
        return stated.parts().stream().map(DataPackage::name).collect(Collectors.joining(", "));
    }

    /** Of rows that the graph has as another package has put them. */
    private static Problems otherwiseStated(StatedTogether stated, Map<String, RowMarks> others, Universe known) {
        Problems problems = new Problems();
        others.forEach((other, marks) -> stated.parts()
                .forEach(part -> part.rows()
                        .filter(row -> marks.owns(row.key()) && !marks.holds(row))
                        .filter(row -> known.row(row.key().table(), row.id())
                                .filter(found -> marks.holds(found, known))
                                .isPresent())
                        .forEach(row -> problems.add(
                                row.at("id"),
                                "%s is stated otherwise by the package %s, which is in the database: name both packages, %2$s and %s, in throughline.data.location, or load this one into a database of its own"
                                        .formatted(row.id(), other, part.name())))));
        return problems;
    }

    private static RuntimeException refusal(List<Problem> found) {
        Problems problems = new Problems();
        found.forEach(problem -> problems.add(problem.origin(), problem.message()));
        return DataRefused.of(problems);
    }
}
