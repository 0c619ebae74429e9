package org.throughline.limit;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to find what a field answers, or a part of that, as the schema says it: a reading looks at more than it
 * tells.
 *
 * @param weight in nodes
 * @param multipliers the arguments that multiply it
 */
record Effort(long weight, List<String> multipliers) {

    static final String DIRECTIVE = "cost";

    /** Those of a field, which add up. */
    static List<Effort> of(GraphQLFieldDefinition field) {
        return field.getAppliedDirectives(DIRECTIVE).stream()
                .map(said -> new Effort(
                        weight(said), ListSize.names(said, "multipliers", name -> field.getArgument(name) != null)))
                .toList();
    }

    static long weight(GraphQLAppliedDirective directive) {
        @Nullable Number weight = directive.getArgument("weight").getValue();
        return weight == null ? 0 : weight.longValue();
    }

    /** What all come to with these arguments. */
    static long of(List<Effort> all, Map<String, Object> arguments) {
        long sum = 0;
        for (Effort effort : all) {
            sum = Estimate.sum(sum, effort.with(arguments));
        }
        return sum;
    }

    private long with(Map<String, Object> arguments) {
        long effort = weight;
        for (String name : multipliers) {
            effort = Estimate.product(effort, ListSize.size(arguments.get(name)));
        }
        return effort;
    }
}
