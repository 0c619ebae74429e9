package org.throughline.house;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.running.Thoroughness;

/**
 * Filters that hold the conditions of filters, a handful each. By day the first field of a kind is compared in every
 * way that the kind has, each later one in another by turns, for each way has one template for all fields; and every
 * third relation is asked, for the fragment behind it is that of a list.
 */
final class Conditions {

    private static final int HANDFUL = 8;
    private static final int RELATIONS = Thoroughness.of(3, 1);

    private final Set<String> kinds = new HashSet<>();

    List<String> of(GraphQLInputObjectType filter) {
        List<GraphQLInputObjectField> fields = compared(filter);
        List<String> conditions = IntStream.range(0, fields.size())
                .boxed()
                .flatMap(turn -> ways(fields.get(turn), turn)
                        .map(value -> "{" + fields.get(turn).getName() + ": " + value + "}"))
                .toList();
        return IntStream.iterate(0, from -> from < conditions.size(), from -> from + HANDFUL)
                .mapToObj(from -> conditions.subList(from, Math.min(from + HANDFUL, conditions.size())))
                .map(some -> "{or: " + some + "}")
                .toList();
    }

    private static List<GraphQLInputObjectField> compared(GraphQLInputObjectType filter) {
        List<GraphQLInputObjectField> fields = filter.getFields().stream()
                .filter(field -> !Whole.COMBINATIONS.contains(field.getName()))
                .toList();
        return IntStream.range(0, fields.size())
                .filter(number -> number % RELATIONS == 0 || !isRelation(fields.get(number)))
                .mapToObj(fields::get)
                .toList();
    }

    private Stream<String> ways(GraphQLInputObjectField field, int turn) {
        List<String> all = Whole.values(field).toList();
        String kind = ((GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return Thoroughness.WHOLE || (!isRelation(field) && kinds.add(kind))
                ? all.stream()
                : Stream.of(all.get(turn % all.size()));
    }

    private static boolean isRelation(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLInputObjectType type
                && type.getFieldDefinition("some") != null;
    }
}
