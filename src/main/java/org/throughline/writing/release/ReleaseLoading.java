package org.throughline.writing.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Receipt;
import org.throughline.kind.Kinds;
import org.throughline.writing.table.CheckedPackages;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.StatedTogether;

/** Loads data packages: all of them or, if anything is wrong, none. What is in the graph already stays. */
@Component
public class ReleaseLoading {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseLoading.class);
    private static final int SLICE = 10_000;
    private static final int ATTEMPTS = 5;

    private final CheckedPackages packages;
    private final Committer committer;
    private final GraphRows graph;
    private final ReleaseBooks books;
    private final Kinds kinds;

    ReleaseLoading(CheckedPackages packages, Committer committer, GraphRows graph, ReleaseBooks books, Kinds kinds) {
        this.packages = packages;
        this.committer = committer;
        this.graph = graph;
        this.books = books;
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
            Set<String> changed = committed(stated, ATTEMPTS);
            return stated.parts().stream()
                    .map(part ->
                            new Loaded(part.name(), part.version(), changed.contains(part.name()), Counts.of(part)))
                    .toList();
        });
    }

    /** Notes of all files again what they stated, as the graph has it: earlier programs noted it otherwise. */
    public void noteAnew() {
        books.noteAnew(key -> graph.settled(known -> known.row(key.table(), key.id())));
    }

    /** The names of those that changed anything; planned anew where somebody else changed a row meanwhile. */
    private Set<String> committed(StatedTogether stated, int attempts) {
        try {
            return committed(stated);
        } catch (ChangesRefused refused) {
            boolean overtaken = refused.problems().stream().allMatch(problem -> problem.present() != null);
            if (!overtaken || attempts == 1) {
                throw refusal(refused.problems());
            }
            return committed(stated, attempts - 1);
        }
    }

    private Set<String> committed(StatedTogether stated) {
        RowMarks before = books.before(stated.parts());
        Map<String, RowMarks> others = books.others(stated.parts());
        refuseOtherwiseStated(stated, others);
        StatedRows.Plan plan = graph.settled(
                known -> new StatedRows(stated.whole().rows().toList(), before, others.values(), known, kinds).plan());
        plan.kept().forEach(key -> LOG.warn("{} stays as others left it in the graph", key));
        Set<String> changed = new HashSet<>();
        List<List<Change>> slices = slices(plan.changes());
        slices.subList(0, slices.size() - 1).forEach(slice -> commit(stated, slice, _ -> {}));
        commit(stated, slices.getLast(), _ -> changed.addAll(books.record(stated.parts())));
        return changed;
    }

    private void commit(StatedTogether stated, List<Change> changes, Consumer<Receipt> record) {
        String names = names(stated);
        String versions = stated.parts().stream().map(DataPackage::version).collect(Collectors.joining(", "));
        ChangeSet set = new ChangeSet("data package " + names, "version " + versions, names, false, null, changes);
        committer.await(committer.commit(set, record));
    }

    private static String names(StatedTogether stated) {
        return stated.parts().stream().map(DataPackage::name).collect(Collectors.joining(", "));
    }

    /** At least one, for the books are written with the last. */
    private static List<List<Change>> slices(List<Change> changes) {
        List<List<Change>> slices = new ArrayList<>();
        for (int start = 0; start < changes.size(); start += SLICE) {
            slices.add(changes.subList(start, Math.min(start + SLICE, changes.size())));
        }
        return slices.isEmpty() ? List.of(List.of()) : slices;
    }

    private static void refuseOtherwiseStated(StatedTogether stated, Map<String, RowMarks> others) {
        Problems problems = new Problems();
        others.forEach((other, marks) -> stated.parts()
                .forEach(part -> part.rows()
                        .filter(row -> marks.knows(row.key()) && !marks.holds(row))
                        .forEach(row -> problems.add(
                                row.at("id"),
                                "%s is stated otherwise by the package %s, which is in the database: name both packages, %2$s and %s, in throughline.data.location, or load this one into a database of its own"
                                        .formatted(row.id(), other, part.name())))));
        DataRefused.where(problems);
    }

    private static RuntimeException refusal(List<Problem> found) {
        Problems problems = new Problems();
        found.forEach(problem -> problems.add(problem.origin(), problem.message()));
        return DataRefused.of(problems);
    }
}
