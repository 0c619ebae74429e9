package org.throughline.schema;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema and the engine that serves it, whose instrumentation is told nothing of single fields. */
record ServedSchema(GraphQL graphQl, GraphQLSchema schema) implements GraphQlSource {

    static ServedSchema of(GraphQlSource built) {
        OncePerRequest told = new OncePerRequest(built.graphQl().getInstrumentation());
        return new ServedSchema(built.graphQl().transform(engine -> engine.instrumentation(told)), built.schema());
    }
}
