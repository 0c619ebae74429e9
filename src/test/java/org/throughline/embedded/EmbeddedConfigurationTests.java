package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.throughline.secret.SecretFolder;
import org.throughline.start.StartRefused;

class EmbeddedConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
            .withUserConfiguration(House.class);

    @Test
    void theDriverOfTheServiceTalksToTheEmbeddedDatabase(@TempDir Path folder) {
        runner.withPropertyValues("throughline.embedded.folder=" + folder).run(context -> {
            context.getBean(Driver.class).verifyConnectivity();
            assertThat(context).hasSingleBean(Neo4jConnectionDetails.class);
            assertThat(context.getBean(SecretFolder.class).path()).isEqualTo(folder);
        });
    }

    @Test
    void theEmbeddedDatabaseStepsAsideForAConfiguredOne(@TempDir Path folder) {
        runner.withPropertyValues(
                        "throughline.embedded.folder=" + folder, "spring.neo4j.uri=bolt://database.example:7687")
                .run(context -> {
                    assertThat(context)
                            .hasSingleBean(Driver.class)
                            .doesNotHaveBean(EmbeddedDatabase.class)
                            .doesNotHaveBean(SecretFolder.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void aFolderInUseIsSaidInTheSentenceOfTheRefusal(@TempDir Path folder) throws IOException {
        DataFolder taken = new DataFolder(folder);
        try (FolderLock _ = taken.open()) {
            runner.withPropertyValues("throughline.embedded.folder=" + folder)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .hasRootCauseInstanceOf(StartRefused.class)
                            .hasRootCauseMessage(taken.inUse().getMessage()));
        }
    }

    @Test
    void aServiceThatFailsLeavesTheFolderFree(@TempDir Path folder) throws IOException {
        runner.withPropertyValues("throughline.embedded.folder=" + folder)
                .withBean("failing", String.class, () -> {
                    throw new IllegalStateException("This bean always fails");
                })
                .run(context -> assertThat(context).hasFailed());
        new DataFolder(folder).open().close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EmbeddedProperties.class)
    @Import(EmbeddedConfiguration.class)
    static class House {}
}
