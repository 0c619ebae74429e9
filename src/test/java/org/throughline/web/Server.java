package org.throughline.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;
import org.throughline.graph.HeardSessions;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.OwnThreads;
import org.throughline.running.Service;

/** A service with settings of its own, beside the shared one and on its database. */
final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
        context.getBean(HeardSessions.class).listen();
    }

    static Server with(String... settings) {
        return with(new BeanPostProcessor() {}, settings);
    }

    static Server with(BeanPostProcessor graph, String... settings) {
        return with(graph, Map.of(), settings);
    }

    /** With further beans by their names. */
    static Server with(Map<String, ?> beans, String... settings) {
        return with(new BeanPostProcessor() {}, beans, settings);
    }

    private static Server with(BeanPostProcessor graph, Map<String, ?> beans, String... settings) {
        return on(database(), graph, beans, settings);
    }

    /** On a database that is reached otherwise than the shared one. */
    static Server on(Neo4jConnectionDetails database, String... settings) {
        return on(database, new BeanPostProcessor() {}, Map.of(), settings);
    }

    /** How the shared one is reached. */
    static Neo4jConnectionDetails database() {
        return Service.of(Data.INVENTED, Loading.CARRIED).bean(Neo4jConnectionDetails.class);
    }

    static Server on(
            Neo4jConnectionDetails database, BeanPostProcessor graph, Map<String, ?> beans, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--throughline.data.load=false",
                Service.UNWARMED,
                Service.COUNTED_ONCE,
                "--spring.neo4j.uri=" + database.getUri()));
        all.addAll(List.of(settings));
        if (all.stream().noneMatch(setting -> setting.startsWith("--throughline.revision."))) {
            all.add(Service.REVISED_ONCE);
        }
        return new Server(new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("database", database);
                    starting.getBeanFactory().registerSingleton("reactorResourceFactory", OwnThreads.made());
                    beans.forEach(starting.getBeanFactory()::registerSingleton);
                    starting.addBeanFactoryPostProcessor(factory -> factory.addBeanPostProcessor(graph));
                    starting.addBeanFactoryPostProcessor(HeardSessions::standIn);
                })
                .run(all.toArray(String[]::new)));
    }

    URI at(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
