package org.throughline.documents;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random arguments of a field: what is asked, and which page of it. */
record RandomQuestion(Values values, Places places) {

    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");
    private static final int DEPTH_OF_FILTERS = 2;

    /** What is asked, and the page apart, so that a cursor can be used with its own question. */
    record Question(String what, String page) {

        boolean isEmpty() {
            return what.isEmpty() && page.isEmpty();
        }
    }

    Question of(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
        if (field.getArgument("last") == null) {
            return new Question(what(field), "");
        }
        String list = parent.getName() + "." + field.getName();
        Places.@Nullable Place place = values.chance(0.4) ? places.any(list, values.random()) : null;
        if (place == null) {
            return new Question(what(field), size());
        }
        String other = values.chance(0.2)
                ? " before: \"" + places.beside(list, place, values.random()).cursor() + "\""
                : "";
        String side = !other.isEmpty() || values.chance(0.5) ? "after" : "before";
        return new Question(place.question(), size() + " " + side + ": \"" + place.cursor() + "\"" + other);
    }

    private String size() {
        return (values.chance(0.6) ? "first: " : "last: ") + values.random().nextInt(1, 4);
    }

    private String what(GraphQLFieldDefinition field) {
        boolean reading = field.getArgument("last") == null;
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean required = Values.isRequired(argument.getType()) && !argument.hasSetDefaultValue();
            boolean left = PAGING.contains(argument.getName())
                    || (reading && argument.getName().equals("filter"));
            if (required || (!left && values.chance(0.3))) {
                arguments.add(argument.getName() + ": " + (reading ? read(field, argument) : value(field, argument)));
            }
        }
        return String.join(", ", arguments);
    }

    /** A reading says what it cannot answer: unknown ids, empty texts, and numbers outside their bounds. */
    private String read(GraphQLFieldDefinition field, GraphQLArgument argument) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(argument.getType())).getName();
        String one = values.known("Initiative");
        String two = "[" + one + ", " + values.known("Organisation") + "]";
        boolean several = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
        return switch (argument.getName() + " " + type) {
            case "of ID", "ids ID" -> field.getName().equals("nodes") ? value(field, argument) : several ? two : one;
            case "from ID" -> one;
            case "to ID" -> values.known("Organisation");
            case "avoid ID" -> "[" + values.known("Person") + "]";
            case "text String", "prefix String" -> "\"harbour\"";
            case "names String" -> "[\"harbour\", \"Lamp House\"]";
            case "kinds String" -> "[\"initiative\", \"appointment\"]";
            case "from Int", "after Int" -> "0";
            case "until Int" -> "1";
            default -> type.equals("Int") ? String.valueOf(values.random().nextInt(1, 4)) : value(field, argument);
        };
    }

    private String value(GraphQLFieldDefinition field, GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "id" -> values.id(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
            case "by" -> values.distinct(argument.getType());
            case "orderBy" ->
                GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType
                        ? values.of(argument.getName(), argument.getType(), DEPTH_OF_FILTERS)
                        : values.order(argument.getType());
            default -> values.of(argument.getName(), argument.getType(), DEPTH_OF_FILTERS);
        };
    }
}
