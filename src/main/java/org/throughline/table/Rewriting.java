package org.throughline.table;

import graphql.analysis.QueryTransformer;
import graphql.analysis.QueryVisitor;
import graphql.execution.ExecutionContext;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLCompositeType;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes what an operation asks after it was validated, in its own text and in that of every fragment. */
final class Rewriting {

    private Rewriting() {}

    static ExecutionContext of(ExecutionContext execution, QueryVisitor changes) {
        GraphQLCompositeType query = execution.getGraphQLSchema().getQueryType();
        Node<?> operation = changed(execution.getOperationDefinition(), query, execution, changes);
        Map<String, FragmentDefinition> fragments = execution.getFragmentsByName().values().stream()
                .map(fragment -> (FragmentDefinition) changed(fragment, type(fragment, execution), execution, changes))
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        return execution.transform(context ->
                context.operationDefinition((OperationDefinition) operation).fragmentsByName(fragments));
    }

    private static GraphQLCompositeType type(FragmentDefinition fragment, ExecutionContext execution) {
        String name = fragment.getTypeCondition().getName();
        return (GraphQLCompositeType)
                Objects.requireNonNull(execution.getGraphQLSchema().getType(name));
    }

    private static Node<?> changed(
            Node<?> part, GraphQLCompositeType type, ExecutionContext execution, QueryVisitor changes) {
        return QueryTransformer.newQueryTransformer()
                .schema(execution.getGraphQLSchema())
                .root(part)
                .rootParentType(type)
                .fragmentsByName(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap())
                .build()
                .transform(changes);
    }
}
