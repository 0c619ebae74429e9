package org.throughline.graph;

import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the driver logs goes to SLF4J directly. By its own way it writes out every message that it sends and receives,
 * and finds that nobody listens only then: four kilobytes a statement.
 */
@Configuration
class DriverLog {

    /** Deprecated in favour of that way. */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer loggedBySlf4j() {
        return driver -> driver.withLogging(Logging.slf4j());
    }
}
