package org.throughline.schema;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The schema and its engine. Boot's own source is not used, for it would complete connections in its way and wrap each
 * of their fetchers.
 */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    GraphQlSource graphQlSource(
            ResourcePatternResolver resources,
            SchemaCompletion completion,
            DocumentCache documents,
            ObjectProvider<RuntimeWiringConfigurer> wirings,
            ObjectProvider<DataFetcherExceptionResolver> resolvers,
            ObjectProvider<Instrumentation> instrumentations)
            throws IOException {
        Resource[] files = resources.getResources("classpath:graphql-schema/*.graphqls");
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(files)
                .configureTypeDefinitions(completion)
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents))
                .exceptionResolvers(resolvers.orderedStream().toList())
                .instrumentation(List.of(
                        new OncePerRequest(instrumentations.orderedStream().toList())));
        wirings.orderedStream().forEach(builder::configureRuntimeWiring);
        return builder.build();
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return (RuntimeWiring.Builder wiring) -> wiring.scalar(Scalars.DATE).scalar(Scalars.DECIMAL);
    }
}
