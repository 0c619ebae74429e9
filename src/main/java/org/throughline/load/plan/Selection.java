package org.throughline.load.plan;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Fragment;
import org.throughline.name.RegisterCode;

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

    /** Identifiers are found however people write them. */
    private static void asRegistersWrite(Map<String, Object> given) {
        if (given.get("scheme") instanceof String scheme) {
            given.put("scheme", RegisterCode.scheme(scheme));
            if (given.get("value") instanceof String value) {
                given.put("value", RegisterCode.of(scheme, value).value());
            }
        }
    }

    /** The values of the fragment's own parameters, and those by which its named predicates judge. */
    Map<String, Object> arguments(Fragment fragment) {
        Map<String, Object> given = new TreeMap<>();
        boolean each = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        fragment.parameters().stream()
                .filter(name -> !each || !name.equals("id"))
                .forEach(name -> given.put(
                        name, Objects.requireNonNull(arguments.get(name), () -> coordinate() + " needs " + name)));
        asRegistersWrite(given);
        @Nullable Object day = arguments.get("validAt");
        if (day != null) {
            given.put("day", day);
        }
        return given;
    }
}
