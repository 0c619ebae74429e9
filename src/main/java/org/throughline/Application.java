package org.throughline;

import java.util.List;
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

    public static void main(String[] args) {
        if (ImportCommand.isAsked(args)) {
            System.exit(ImportCommand.run(Application::importing, args));
        }
        application(new Task(false)).run(args);
    }

    private static ConfigurableApplicationContext importing(List<String> settings) {
        return application(new Task(true)).run(settings.toArray(String[]::new));
    }

    private static SpringApplication application(Task task) {
        SpringApplication application = new SpringApplication();
        application.setMainApplicationClass(Application.class);
        application.addListeners(task);
        return application;
    }
}
