package org.throughline.writing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.schema.SchemaMigration;

/** Prepares the database before the first request is accepted: the schema, then the data. */
@Component
class Preparation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final DataSettings settings;
    private final SchemaMigration schema;
    private final ReleaseLoading data;
    private final Neo4jConnectionDetails database;

    Preparation(DataSettings settings, SchemaMigration schema, ReleaseLoading data, Neo4jConnectionDetails database) {
        this.settings = settings;
        this.schema = schema;
        this.data = data;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            prepare();
        } catch (RuntimeException failure) {
            throw new UnreadyDatabase(database.getUri(), failure).told();
        }
    }

    private void prepare() {
        schema.migrate();
        if (settings.load()) {
            LOG.info("{}", data.load(settings.location()));
        }
    }
}
