package org.throughline.schema;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.idl.RuntimeWiring;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.throughline.judge.Withheld;

/**
 * The schema and its engine. Boot's own source and its customizers are not used, for they would complete connections in
 * their way and wrap each of their fetchers; all other customizers are.
 */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    GraphQlSource graphQlSource(
            ResourcePatternResolver resources,
            SchemaCompletion completion,
            PreparsedDocumentProvider documents,
            ObjectProvider<RuntimeWiringConfigurer> wirings,
            ObjectProvider<DataFetcherExceptionResolver> resolvers,
            ObjectProvider<Instrumentation> instrumentations,
            ObjectProvider<GraphQlSourceBuilderCustomizer> customizers)
            throws IOException {
        Resource[] files = resources.getResources("classpath:graphql-schema/*.graphqls");
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(files)
                .configureTypeDefinitions(completion)
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents))
                .exceptionResolvers(resolvers.orderedStream().toList())
                .instrumentation(instrumentations.orderedStream().toList());
        wirings.orderedStream().forEach(builder::configureRuntimeWiring);
        customizers.orderedStream().filter(one -> !isBoots(one)).forEach(one -> one.customize(builder));
        return ServedSchema.of(builder.build());
    }

    private static boolean isBoots(GraphQlSourceBuilderCustomizer customizer) {
        return customizer.getClass().getName().startsWith(GraphQlSourceBuilderCustomizer.class.getPackageName());
    }

    /** The engine's own ID is known to the wiring already, which takes another only where it is not strict. */
    @Bean
    RuntimeWiringConfigurer scalars() {
        return (RuntimeWiring.Builder wiring) -> wiring.strictMode(false)
                .scalar(Scalars.ID)
                .strictMode(true)
                .scalar(Scalars.DATE)
                .scalar(Scalars.DECIMAL)
                .scalar(Scalars.DATE_TIME)
                .scalar(Scalars.JSON);
    }

    /** Introspection tells what is served, as the printed schema does, and not all that the engine could do. */
    @Bean
    RuntimeWiringConfigurer directives() {
        return (RuntimeWiring.Builder wiring) -> wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                .dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), (DataFetcher<?>)
                        asked -> asked.getGraphQLSchema().getDirectives().stream()
                                .filter(directive -> Withheld.isServed(directive.getName()))
                                .toList()));
    }
}
