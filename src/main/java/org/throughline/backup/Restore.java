package org.throughline.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.throughline.commit.Restoration;
import org.throughline.kind.Kinds;
import org.throughline.start.StartRefused;

/** Fills an empty database from a backup when one is named at start. */
@Component
@EnableConfigurationProperties(BackupProperties.class)
public class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final BackupProperties properties;
    private final Restoration restoration;
    private final Kinds kinds;

    Restore(BackupProperties properties, Restoration restoration, Kinds kinds) {
        this.properties = properties;
        this.restoration = restoration;
        this.kinds = kinds;
    }

    /** Restores the backup that is named, if one is; refuses a database in which an earlier restoring did not end. */
    public void run() {
        if (restoration.isUnfinished()) {
            throw new StartRefused(
                    "A backup was being restored into this database when the service was stopped, and half of it is there: empty the database, for the embedded one its folder, and restore again.");
        }
        String named = properties.restore();
        if (named != null) {
            restore(Path.of(named));
        }
    }

    /** Fills the database, which is empty, from a backup; judges the whole file before anything of it is written. */
    public void restore(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new StartRefused("There is no file %s to be restored: correct throughline.backup.restore."
                    .formatted(path.toAbsolutePath()));
        }
        if (!restoration.isPossible()) {
            throw new StartRefused(
                    "The database has data already, and a backup is restored into an empty one: name an empty folder in throughline.embedded.folder, or leave throughline.backup.restore out.");
        }
        BackupFile file = new BackupFile(path, kinds);
        RestoredRows rows = new RestoredRows(kinds, restoration);
        BackupLine.End end = file.read(rows::learn);
        restoration.begin();
        file.read(rows::write);
        rows.end();
        restoration.end(end.revision());
        LOG.info("{} was restored: the graph is as it was after revision {}", path.toAbsolutePath(), end.revision());
    }
}
