package org.throughline.load;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.throughline.graph.Graph;
import org.throughline.kind.Kinds;
import org.throughline.kind.Vocabulary;
import org.throughline.observe.Meters;
import org.throughline.observe.Traces;
import org.throughline.revision.MergedIds;
import tools.jackson.databind.json.JsonMapper;

/** The schema and its loading alone, over any graph. */
final class Engine implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DefaultExecutionGraphQlService service;

    Engine(Graph graph, boolean carry) {
        TestPropertyValues.of("throughline.load.carry=" + carry).applyTo(context);
        DefaultBatchLoaderRegistry loaders = new DefaultBatchLoaderRegistry();
        context.registerBean(Graph.class, () -> graph);
        context.registerBean(Kinds.class, Kinds::read);
        context.registerBean(Vocabulary.class);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Ticker.class, Ticker::systemTicker);
        context.registerBean(BatchLoaderRegistry.class, () -> loaders);
        context.registerBean(JsonMapper.class, JsonMapper::shared);
        context.registerBean(Meters.class, Unwatched::meters);
        context.registerBean(Traces.class, () -> new Traces(ObservationRegistry.NOOP));
        context.register(Settings.class, MergedIds.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        // Nothing is registered here, and so nothing to be weighed.
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.RegisteredCheck")));
        // Of whoever may, what judges documents: keys would need a database.
        scanner.addExcludeFilter(new RegexPatternTypeFilter(
                Pattern.compile("org\\.throughline\\.access\\.(?!Rights$|Restrictions$).*")));
        scanner.scan(
                "org.throughline.access",
                "org.throughline.document",
                "org.throughline.field",
                "org.throughline.judge",
                "org.throughline.load",
                "org.throughline.schema",
                "org.throughline.node",
                "org.throughline.edge",
                "org.throughline.reading");
        context.refresh();
        service = new DefaultExecutionGraphQlService(context.getBean(GraphQlSource.class));
        service.addDataLoaderRegistrar(loaders);
    }

    ExecutionGraphQlResponse ask(String document) {
        return java.util.Objects.requireNonNull(
                service.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of(), Map.of(), "1", null))
                        .block());
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan({
        "org.throughline.access",
        "org.throughline.document",
        "org.throughline.load",
        "org.throughline.schema",
        "org.throughline.reading"
    })
    static class Settings {}
}
