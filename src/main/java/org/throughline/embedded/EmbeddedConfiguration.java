package org.throughline.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database and points the driver at it, unless {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutUri.class)
class EmbeddedConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

    @Bean
    EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties) {
        EmbeddedDatabase database = EmbeddedDatabase.start(properties);
        log.info(
                "The embedded database answers at {} to user {}; the password is in {}",
                database.uri(),
                database.user().name(),
                properties.dataFolder().password());
        return database;
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database);
    }
}
