package org.throughline.start;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Built without the embedded database, the service starts only when told which database to use. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("org.throughline.embedded.EmbeddedDatabase")
class UriRequired {

    @Bean
    static EarlyCheck uriCheck(Environment environment) {
        return new EarlyCheck(_ -> check(environment));
    }

    static void check(Environment environment) {
        if (!StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))) {
            throw new StartRefused(
                    "This build holds no database of its own: set spring.neo4j.uri to the address of a Neo4j"
                            + " server, or use the build named throughline-embedded.");
        }
    }
}
