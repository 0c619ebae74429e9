package org.throughline;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.data.GraphQlReactiveQueryByExampleAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.reactive.GraphQlWebFluxAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.exchange.ImportCommand;

/** Starts the service: the embedded database when none is configured, the data, the API and its page. */
@SpringBootApplication(
        exclude = {
            GraphQlWebFluxAutoConfiguration.class,
            GraphQlReactiveQueryByExampleAutoConfiguration.class,
            GraphQlObservationAutoConfiguration.class
        })
@ConfigurationPropertiesScan
public class Application {

    private static final List<String> ASIDE =
            List.of("--server.address=127.0.0.1", "--server.port=0", "--throughline.warm-up.rounds=0");

    public static void main(String[] args) {
        if (ImportCommand.isAsked(args)) {
            System.exit(ImportCommand.run(Application::aside, args));
        }
        application().run(args);
    }

    /** As it serves, at a port that nobody knows and this machine alone reaches. */
    private static ConfigurableApplicationContext aside(List<String> settings) {
        return application()
                .run(Stream.concat(ASIDE.stream(), settings.stream()).toArray(String[]::new));
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication();
        application.setMainApplicationClass(Application.class);
        application.addListeners(new Task());
        return application;
    }
}
