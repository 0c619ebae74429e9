package org.throughline.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class UriRequiredTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withClassLoader(new FilteredClassLoader("org.throughline.embedded"))
            .withUserConfiguration(UriRequired.class);

    @Test
    void aBuildWithoutADatabaseAsksForAnAddressInOneSentence() {
        runner.run(
                context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(StartRefused.class)
                        .hasMessage(
                                "This build holds no database of its own: set spring.neo4j.uri to the address of a Neo4j server, or use the build named throughline-embedded."));
    }

    @Test
    void aBuildWithoutADatabaseStartsWithAnAddress() {
        runner.withPropertyValues("spring.neo4j.uri=bolt://database.example:7687")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
