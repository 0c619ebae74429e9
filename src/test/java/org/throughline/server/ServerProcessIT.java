package org.throughline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;

@Timeout(120)
class ServerProcessIT {

    @Test
    void theServiceUsesTheServerNamedByItsUri(@TempDir Path home) throws IOException {
        try (ServerProcess server = ServerProcess.start(home);
                ConfigurableApplicationContext context = service(server)) {
            context.getBean(Driver.class).verifyConnectivity();
            assertThat(context.containsBean("embeddedDatabase")).isFalse();
        }
    }

    private static ConfigurableApplicationContext service(ServerProcess server) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.neo4j.uri=" + server.uri(),
                        "--spring.neo4j.authentication.username=" + ServerProcess.USER,
                        "--spring.neo4j.authentication.password=" + ServerProcess.PASSWORD);
    }
}
