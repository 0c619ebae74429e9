package org.throughline.observe;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.util.StringUtils;

/** Nothing is observed unless traces are sent somewhere: figures are counted without it, and for a hundredth of it. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    @Bean
    ObservationRegistry observationRegistry(Environment environment) {
        return StringUtils.hasText(environment.getProperty(ENDPOINT))
                ? ObservationRegistry.create()
                : ObservationRegistry.NOOP;
    }

    @Bean
    @ConditionalOnProperty(ENDPOINT)
    GraphQlObservationInstrumentation requestTraces(ObservationRegistry registry) {
        return new GraphQlObservationInstrumentation(registry);
    }
}
