package org.throughline.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.throughline.secret.SecretFolder;

/** Starts the embedded database and points the driver at it, unless {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutUri.class)
class EmbeddedConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

    @Bean
    static DatabaseStart databaseStart(Environment environment) {
        return new DatabaseStart(
                Binder.get(environment).bindOrCreate(EmbeddedProperties.PREFIX, EmbeddedProperties.class));
    }

    @Bean(destroyMethod = "")
    EmbeddedDatabase embeddedDatabase(DatabaseStart start, EmbeddedProperties properties) {
        EmbeddedDatabase database = start.database();
        log.info(
                "The embedded database answers at {} to user {}; the password is in {}",
                database.uri(),
                database.user().name(),
                properties.dataFolder().password());
        return database;
    }

    /** Where the database keeps its password, other secrets of the service are as safe. */
    @Bean
    SecretFolder secretFolder(EmbeddedProperties properties) {
        return new SecretFolder(properties.dataFolder().path());
    }

    @Bean
    SpareDisk spareDisk(EmbeddedProperties properties) {
        return new SpareDisk(properties.dataFolder().path(), properties.spareDisk());
    }

    /** In place of Boot's own, which looks at the working directory. */
    @Bean
    DiskSpaceHealthIndicator diskSpaceHealthIndicator(SpareDisk disk) {
        return new DiskSpaceHealthIndicator(disk.folder().toFile(), disk.least());
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database);
    }
}
