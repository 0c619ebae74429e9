package org.throughline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.data.GraphQlReactiveQueryByExampleAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.reactive.GraphQlWebFluxAutoConfiguration;

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
        SpringApplication application = new SpringApplication();
        application.setMainApplicationClass(Application.class);
        application.addListeners(new Task());
        application.run(args);
    }
}
