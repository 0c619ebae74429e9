package org.throughline.load.plan;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field as it was selected: where, with which arguments, and what below it.
 *
 * @param origin what was selected, one and the same for every type that an interface stands for; null at the root
 */
record Selection(
        GraphQLFieldDefinition definition,
        GraphQLFieldsContainer parent,
        Map<String, Object> arguments,
        List<SelectedField> below,
        @Nullable SelectedField origin) {

    /** In one order whatever the document's, so that the order of fields does not change the statement. */
    Selection {
        below = below.stream()
                .sorted(Comparator.comparing(SelectedField::getName))
                .toList();
    }

    static Selection of(DataFetchingEnvironment environment) {
        return new Selection(
                environment.getFieldDefinition(),
                (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(environment.getParentType()),
                environment.getArguments(),
                environment.getSelectionSet().getImmediateFields(),
                null);
    }

    static Selection of(SelectedField field, GraphQLObjectType parent) {
        return new Selection(
                parent.getFieldDefinition(field.getName()),
                parent,
                field.getArguments(),
                field.getSelectionSet().getImmediateFields(),
                field);
    }

    String name() {
        return definition.getName();
    }

    String coordinate() {
        return parent.getName() + "." + name();
    }

    GraphQLNamedOutputType type() {
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
    }
}
