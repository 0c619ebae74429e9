package org.throughline.load.plan;

import graphql.schema.GraphQLSchema;

/** What planning stands on: the schema as it is served, and where the answers of its fields come from. */
record Ground(GraphQLSchema schema, Sources sources) {}
