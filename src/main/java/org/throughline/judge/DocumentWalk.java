package org.throughline.judge;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks through an operation as it stands, each fragment once where it is first spread; what is unknown ends a way. */
final class DocumentWalk {

    private final GraphQLSchema schema;
    private final Meeting meeting;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> spread = new HashSet<>();

    DocumentWalk(GraphQLSchema schema, Document document, Meeting meeting) {
        this.schema = schema;
        this.meeting = meeting;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    void through(OperationDefinition operation) {
        directives(operation.getDirectives(), List.of());
        operation.getVariableDefinitions().forEach(variable -> directives(variable.getDirectives(), List.of()));
        through(operation.getSelectionSet(), root(operation), List.of());
    }

    private @Nullable GraphQLCompositeType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void through(@Nullable SelectionSet selections, @Nullable GraphQLCompositeType parent, List<Object> path) {
        if (selections == null || parent == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> {
                    if (parent instanceof GraphQLFieldsContainer type) {
                        field(field, type, path);
                    }
                }
                case InlineFragment inline -> {
                    directives(inline.getDirectives(), path);
                    through(inline.getSelectionSet(), type(inline.getTypeCondition(), parent), path);
                }
                case FragmentSpread named -> {
                    directives(named.getDirectives(), path);
                    through(named, parent, path);
                }
                default -> throw new IllegalStateException("A selection is a " + selection.getClass());
            }
        }
    }

    private void through(FragmentSpread named, GraphQLCompositeType parent, List<Object> path) {
        @Nullable FragmentDefinition fragment = fragments.get(named.getName());
        if (fragment != null && spread.add(named.getName())) {
            directives(fragment.getDirectives(), path);
            through(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), path);
        }
    }

    private @Nullable GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
        if (condition == null) {
            return otherwise;
        }
        meeting.type(condition);
        return schema.getType(condition.getName()) instanceof GraphQLCompositeType type ? type : null;
    }

    private void field(Field field, GraphQLFieldsContainer parent, List<Object> above) {
        List<Object> path = Stream.concat(above.stream(), Stream.of((Object) field.getResultKey()))
                .toList();
        @Nullable GraphQLFieldDefinition definition = definition(parent, field.getName());
        directives(field.getDirectives(), path);
        if (definition == null) {
            meeting.unknownField(field, parent, path);
            return;
        }
        meeting.knownField(field, parent, path);
        arguments(field.getArguments(), definition.getName(), definition.getArguments(), path);
        through(
                field.getSelectionSet(),
                GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type ? type : null,
                path);
    }

    private @Nullable GraphQLFieldDefinition definition(GraphQLFieldsContainer parent, String field) {
        return switch (field) {
            case "__typename" -> Introspection.TypeNameMetaFieldDef;
            case "__schema" -> isRoot(parent) ? Introspection.SchemaMetaFieldDef : null;
            case "__type" -> isRoot(parent) ? Introspection.TypeMetaFieldDef : null;
            default -> parent.getFieldDefinition(field);
        };
    }

    private boolean isRoot(GraphQLFieldsContainer parent) {
        return parent.getName().equals(schema.getQueryType().getName());
    }

    private void directives(List<Directive> directives, List<Object> path) {
        for (Directive directive : directives) {
            meeting.directive(directive, path);
            @Nullable GraphQLDirective definition = schema.getDirective(directive.getName());
            if (definition != null) {
                arguments(directive.getArguments(), "@" + directive.getName(), definition.getArguments(), path);
            }
        }
    }

    private void arguments(List<Argument> arguments, String owner, List<GraphQLArgument> known, List<Object> path) {
        arguments.forEach(argument -> meeting.argument(argument, owner, known, path));
    }
}
