package org.throughline.writing.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.kind.Kinds;
import org.throughline.writing.check.Checks;
import org.throughline.writing.contention.Contention;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.PackageReader;
import org.throughline.writing.table.Problems;

/** Loads a data package: all of it or, if anything is wrong with it, none. What is in the graph already stays. */
@Component
public class ReleaseLoading {

    private final Kinds kinds;
    private final Checks checks;
    private final Plan plan;
    private final GraphWriter writer;
    private final DataReleases releases;
    private final LoadedFiles files;
    private final TransactionTemplate transaction;

    ReleaseLoading(
            Kinds kinds,
            Checks checks,
            Plan plan,
            GraphWriter writer,
            DataReleases releases,
            LoadedFiles files,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.checks = checks;
        this.plan = plan;
        this.writer = writer;
        this.releases = releases;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Checks the package at this place, reporting everything wrong with it at once, then writes what changed. */
    public Loaded load(Resource description) {
        DataPackage data = read(description);
        List<PlannedFile> planned = plan.of(data);
        boolean changed =
                Contention.retried(() -> Boolean.TRUE.equals(transaction.execute(status -> write(data, planned))));
        return new Loaded(data.name(), data.version(), changed, Counts.of(data));
    }

    private DataPackage read(Resource description) {
        Problems problems = new Problems();
        DataPackage data = new PackageReader(description, kinds, problems).read();
        checks.check(data, problems);
        problems.refuseAny();
        return data;
    }

    private boolean write(DataPackage data, List<PlannedFile> planned) {
        List<LoadedFile> loaded = files.findAllByRelease(data.name());
        Change change = Change.between(
                Ledger.of(loaded),
                planned.stream().flatMap(file -> file.rows().stream()).toList());
        Optional<DataRelease> known = releases.findById(data.name());
        if (change.none()
                && known.map(DataRelease::dataVersion)
                        .filter(data.version()::equals)
                        .isPresent()) {
            return false;
        }
        releases.save(known.orElseGet(() -> DataRelease.unloaded(data.name())).at(data.version(), releases.nextTurn()));
        writer.apply(change, data.tables().keySet(), data.name());
        record(data.name(), loaded, planned);
        return true;
    }

    private void record(String release, List<LoadedFile> loaded, List<PlannedFile> planned) {
        Map<String, LoadedFile> before =
                loaded.stream().collect(Collectors.toMap(LoadedFile::path, Function.identity()));
        for (PlannedFile file : planned) {
            LoadedFile known = before.remove(LoadedFile.path(release, file.path()));
            if (known == null || !known.sameAs(file.checksum(), file.entries())) {
                files.save((known == null ? LoadedFile.unread(release, file.path()) : known)
                        .with(file.checksum(), file.entries()));
            }
        }
        files.deleteAll(before.values());
    }
}
