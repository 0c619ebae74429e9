package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.throughline.running.AtNight;

/** Whoever watches requests sees them: only single fields are kept from him. */
@AtNight
class ObservedTests {

    private static final Map<String, ?> ASKED =
            Map.of("query", "{ reviews { nodes { id initiatives { nodes { name } } } } }");

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Test
    void theObservationOfSpringSeesRequestsAndLoaders() {
        try (Server server = Server.with(Map.of("watching", new GraphQlObservationInstrumentation(registry())))) {
            assertThat(Transport.HTTP.ask(server.at("/graphql"), ASKED).path("errors"))
                    .isEmpty();
            assertThat(seen).containsExactlyInAnyOrder("graphql.request", "graphql.dataloader");
        }
    }

    private ObservationRegistry registry() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new ObservationHandler<>() {

            @Override
            public void onStop(Observation.Context context) {
                seen.add(context.getName());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        return registry;
    }

    @Test
    void aCustomizerOfTheSourceIsHeededAndSeesNoFieldEither() {
        GraphQlSourceBuilderCustomizer customizer = builder -> builder.instrumentation(List.of(watching()));
        try (Server server = Server.with(Map.of("customizer", customizer))) {
            assertThat(Transport.HTTP.ask(server.at("/graphql"), ASKED).path("errors"))
                    .isEmpty();
            assertThat(seen).contains("beginExecution", "beginExecuteOperation", "instrumentExecutionResult");
            assertThat(seen).noneMatch(method -> method.contains("Field") || method.contains("DataFetcher"));
        }
    }

    private Instrumentation watching() {
        InvocationHandler noted = (proxy, method, arguments) -> {
            seen.add(method.getName());
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        };
        return (Instrumentation) Proxy.newProxyInstance(
                Instrumentation.class.getClassLoader(), new Class<?>[] {Instrumentation.class}, noted);
    }
}
