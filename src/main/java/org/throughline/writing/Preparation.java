package org.throughline.writing;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;
import org.throughline.backup.Restore;
import org.throughline.start.StartRefused;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.schema.SchemaMigration;
import org.throughline.writing.table.PackagePlace;

/** Prepares the database before the first request is accepted: the schema, then the data. */
@Component
class Preparation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final DataSettings settings;
    private final SchemaMigration schema;
    private final Restore restore;
    private final ReleaseLoading data;
    private final Neo4jConnectionDetails database;

    Preparation(
            DataSettings settings,
            SchemaMigration schema,
            Restore restore,
            ReleaseLoading data,
            Neo4jConnectionDetails database) {
        this.settings = settings;
        this.schema = schema;
        this.restore = restore;
        this.data = data;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long end = System.nanoTime() + settings.patience().toNanos();
        while (!prepared(end - System.nanoTime())) {
            pause();
        }
    }

    /** Whether it is; not yet, where there is time left for a database that does not answer. */
    private boolean prepared(long left) {
        try {
            prepare();
            return true;
        } catch (RuntimeException failure) {
            UnreadyDatabase unready = new UnreadyDatabase(database.getUri(), failure);
            if (left <= 0 || !unready.isSilent()) {
                throw unready.told();
            }
            LOG.info("Waiting for the database, for {} s more", TimeUnit.NANOSECONDS.toSeconds(left));
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was stopped while it waited for the database.", stopped);
        }
    }

    private void prepare() {
        schema.migrate(data::noteAnew);
        restore.run();
        if (settings.load()) {
            data.load(PackagePlace.descriptions(settings.location())).forEach(loaded -> LOG.info("{}", loaded));
        }
    }
}
