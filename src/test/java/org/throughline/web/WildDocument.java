package org.throughline.web;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Documents made from the schema at random: most fit it, and many go beyond one limit or another. */
final class WildDocument {

    private static final List<String> SIZES = List.of(
            "", "(first: 1)", "(last: 2)", "(first: 100)", "(first: 101)", "(first: 0)", "(first: -7, last: 9)");

    private final GraphQLSchema schema;
    private final Random random;
    private final int depth;
    private final int width;
    private int left;

    WildDocument(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
        this.depth = 1 + random.nextInt(30);
        this.width = 1 + random.nextInt(6);
        this.left = 1 + random.nextInt(1_500);
    }

    String text() {
        return "{ __typename " + selection(schema.getQueryType(), depth) + " }";
    }

    private String selection(GraphQLFieldsContainer type, int levels) {
        StringJoiner fields = new StringJoiner(" ");
        fields.add("__typename");
        for (int number = 0; number < width && left > 0; number++) {
            List<GraphQLFieldDefinition> all = type.getFieldDefinitions();
            fields.add(field(all.get(random.nextInt(all.size())), levels));
        }
        return fields.toString();
    }

    private String field(GraphQLFieldDefinition field, int levels) {
        left--;
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean needs =
                field.getArguments().stream().anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
        boolean goesOn = type instanceof GraphQLFieldsContainer;
        if (needs || (goesOn && levels == 0)) {
            return "__typename";
        }
        String written = alias() + field.getName() + size(field) + directive();
        return type instanceof GraphQLFieldsContainer below
                ? written + " { " + selection(below, levels - 1) + " }"
                : written;
    }

    private String alias() {
        return random.nextInt(3) == 0 ? "a" + random.nextInt(1_000) + ": " : "";
    }

    private String size(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null ? "" : SIZES.get(random.nextInt(random.nextInt(8) == 0 ? 7 : 4));
    }

    private String directive() {
        return random.nextInt(12) == 0 ? " @include(if: " + random.nextBoolean() + ")" : "";
    }
}
