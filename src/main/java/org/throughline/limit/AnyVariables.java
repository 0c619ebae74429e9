package org.throughline.limit;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables with which an operation can be weighed before anybody gives any: the usual ones, and any id or text. */
final class AnyVariables {

    private static final String ANY = "";
    private static final Set<GraphQLScalarType> TELLING =
            Set.of(Scalars.GraphQLInt, Scalars.GraphQLFloat, Scalars.GraphQLBoolean);

    private AnyVariables() {}

    /** None where one must be given that has a say in the cost. */
    static Optional<CoercedVariables> of(OperationDefinition operation, GraphQLSchema schema) {
        List<VariableDefinition> required = operation.getVariableDefinitions().stream()
                .filter(AnyVariables::isRequired)
                .toList();
        return required.stream().allMatch(variable -> isSilent(variable.getType(), schema))
                ? Optional.of(of(operation, required, schema))
                : Optional.empty();
    }

    private static CoercedVariables of(
            OperationDefinition operation, List<VariableDefinition> required, GraphQLSchema schema) {
        List<VariableDefinition> others = operation.getVariableDefinitions().stream()
                .filter(variable -> !required.contains(variable))
                .toList();
        Map<String, @Nullable Object> values = new HashMap<>(ValuesResolver.coerceVariableValues(
                        schema, others, RawVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.UK)
                .toMap());
        required.forEach(variable -> values.put(variable.getName(), ANY));
        return CoercedVariables.of(values);
    }

    private static boolean isRequired(VariableDefinition variable) {
        return variable.getType() instanceof NonNullType && variable.getDefaultValue() == null;
    }

    private static boolean isSilent(Type<?> type, GraphQLSchema schema) {
        return type instanceof NonNullType required
                && required.getType() instanceof TypeName named
                && isSilent(schema.getType(named.getName()));
    }

    private static boolean isSilent(@Nullable GraphQLType type) {
        return type instanceof GraphQLEnumType
                || (type instanceof GraphQLScalarType scalar && !TELLING.contains(scalar));
    }
}
