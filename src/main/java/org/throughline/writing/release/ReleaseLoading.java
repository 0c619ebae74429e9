package org.throughline.writing.release;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.writing.check.CheckedPackages;
import org.throughline.writing.contention.Contention;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.StatedTogether;

/** Loads data packages: all of them or, if anything is wrong, none. What is in the graph already stays. */
@Component
public class ReleaseLoading {

    private final CheckedPackages packages;
    private final Plan plan;
    private final GraphWriter writer;
    private final DataReleases releases;
    private final LoadedFiles files;
    private final TransactionTemplate transaction;

    ReleaseLoading(
            CheckedPackages packages,
            Plan plan,
            GraphWriter writer,
            DataReleases releases,
            LoadedFiles files,
            PlatformTransactionManager transactions) {
        this.packages = packages;
        this.plan = plan;
        this.writer = writer;
        this.releases = releases;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Loads one package. */
    public Loaded load(Resource description) {
        return load(List.of(description)).getFirst();
    }

    /** Checks the packages at these places, reporting everything wrong at once, then writes what changed. */
    public List<Loaded> load(List<Resource> descriptions) {
        StatedTogether stated = packages.read(descriptions);
        List<PlannedRelease> planned = stated.parts().stream()
                .map(part -> new PlannedRelease(part, plan.of(part, stated.whole())))
                .toList();
        Set<String> changed = Contention.retried(
                () -> Objects.requireNonNullElse(transaction.execute(status -> write(planned)), Set.of()));
        return planned.stream()
                .map(release -> new Loaded(
                        release.name(), release.version(), changed.contains(release.name()), Counts.of(release.data())))
                .toList();
    }

    /** The names of those that changed anything. */
    private Set<String> write(List<PlannedRelease> planned) {
        Map<String, Ledger> others = others(planned);
        refuseOtherwiseStated(planned, others);
        Map<String, Change> changes = new LinkedHashMap<>();
        Map<String, List<LoadedFile>> before = new HashMap<>();
        for (PlannedRelease release : planned) {
            List<LoadedFile> loaded = files.findAllByRelease(release.name());
            Change change = Change.between(Ledger.of(loaded), release.rows()).beside(others.values());
            if (!change.none() || !isAt(release)) {
                changes.put(release.name(), change);
                before.put(release.name(), loaded);
            }
        }
        List<PlannedRelease> changed = planned.stream()
                .filter(release -> changes.containsKey(release.name()))
                .toList();
        changed.forEach(this::turn);
        writer.apply(changes);
        changed.forEach(release -> record(release, before.getOrDefault(release.name(), List.of())));
        return changes.keySet();
    }

    private boolean isAt(PlannedRelease release) {
        return releases.findById(release.name())
                .map(DataRelease::dataVersion)
                .filter(release.version()::equals)
                .isPresent();
    }

    private void turn(PlannedRelease release) {
        releases.save(releases.findById(release.name())
                .orElseGet(() -> DataRelease.unloaded(release.name()))
                .at(release.version(), releases.nextTurn()));
    }

    /** What packages that were loaded at another time have in the graph. */
    private Map<String, Ledger> others(List<PlannedRelease> planned) {
        Set<String> now = planned.stream().map(PlannedRelease::name).collect(Collectors.toSet());
        return releases.findAll().stream()
                .map(DataRelease::name)
                .filter(name -> !now.contains(name))
                .collect(Collectors.toMap(Function.identity(), name -> Ledger.of(files.findAllByRelease(name))));
    }

    private static void refuseOtherwiseStated(List<PlannedRelease> planned, Map<String, Ledger> others) {
        Problems problems = new Problems();
        others.forEach((other, ledger) -> refuseOtherwiseStated(other, ledger, planned, problems));
        problems.refuseAny();
    }

    private static void refuseOtherwiseStated(
            String other, Ledger ledger, List<PlannedRelease> planned, Problems problems) {
        planned.forEach(release -> release.rows().stream()
                .filter(row -> ledger.knows(row) && !ledger.holds(row))
                .forEach(row -> problems.add(
                        row.place(),
                        "%s is stated otherwise by the package %s, which is in the database: name both packages, %2$s and %s, in throughline.data.location, or load this one into a database of its own"
                                .formatted(row.id(), other, release.name()))));
    }

    private void record(PlannedRelease planned, List<LoadedFile> loaded) {
        Map<String, LoadedFile> before =
                loaded.stream().collect(Collectors.toMap(LoadedFile::path, Function.identity()));
        for (PlannedFile file : planned.files()) {
            LoadedFile known = before.remove(LoadedFile.path(planned.name(), file.path()));
            if (known == null || !known.sameAs(file.checksum(), file.entries())) {
                files.save((known == null ? LoadedFile.unread(planned.name(), file.path()) : known)
                        .with(file.checksum(), file.entries()));
            }
        }
        files.deleteAll(before.values());
    }
}
