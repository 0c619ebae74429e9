package org.throughline.judge;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;

/** A variable as its operation declares it, with the type that the schema has for it. */
record Declared(VariableDefinition definition, GraphQLType type) {

    /** Null where the schema has no such type for values. */
    static @Nullable Declared of(VariableDefinition definition, GraphQLSchema schema) {
        @Nullable GraphQLType type = type(definition.getType(), schema);
        return type != null && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputType
                ? new Declared(definition, type)
                : null;
    }

    private static @Nullable GraphQLType type(Type<?> written, GraphQLSchema schema) {
        return switch (written) {
            case NonNullType required -> {
                @Nullable GraphQLType type = type(required.getType(), schema);
                yield type == null ? null : GraphQLNonNull.nonNull(type);
            }
            case ListType list -> {
                @Nullable GraphQLType type = type(list.getType(), schema);
                yield type == null ? null : GraphQLList.list(type);
            }
            default -> schema.getType(((TypeName) written).getName());
        };
    }

    String name() {
        return definition.getName();
    }

    private String at() {
        return "$" + name();
    }

    private Whereabouts where() {
        return Whereabouts.of(definition.getSourceLocation(), List.of());
    }

    boolean hasDefault() {
        return definition.getDefaultValue() != null;
    }

    private boolean isNullUnlessGiven() {
        return definition.getDefaultValue() instanceof NullValue;
    }

    /** Whether nothing is known of it, and what it stands for is left out. */
    boolean isLeftOut(Map<String, ? extends @Nullable Object> given) {
        return !given.containsKey(name()) && !hasDefault();
    }

    boolean isNull(Map<String, ? extends @Nullable Object> given) {
        return given.containsKey(name()) ? given.get(name()) == null : isNullUnlessGiven();
    }

    boolean isEmpty(Map<String, ? extends @Nullable Object> given) {
        return given.containsKey(name())
                ? Map.of().equals(given.get(name()))
                : definition.getDefaultValue() instanceof ObjectValue object
                        && object.getObjectFields().isEmpty();
    }

    /** Whether what it holds unless given does not keep null away. */
    boolean mayBeNull() {
        return !GraphQLTypeUtil.isNonNull(type) && (!hasDefault() || isNullUnlessGiven());
    }

    /** Whether ids may be among what it holds. */
    boolean holdsIds() {
        GraphQLType held = GraphQLTypeUtil.unwrapAll(type);
        return held instanceof GraphQLInputObjectType || ForeignIds.isId(held);
    }

    void collectIds(Map<String, ? extends @Nullable Object> given, AskedIds ids) {
        ForeignIds.collect(given.containsKey(name()) ? given.get(name()) : definition.getDefaultValue(), type, ids);
    }

    /** What is wrong with what it holds unless it is given. */
    @Nullable
    Fault faultOfDefault() {
        @Nullable Wrong wrong = hasDefault() ? ValueJudge.of(definition.getDefaultValue(), type, at()) : null;
        return wrong == null ? null : wrong.inDefault().at(where());
    }

    /** What is wrong with what a request gives it. */
    @Nullable
    Fault fault(Map<String, ? extends @Nullable Object> given) {
        if (given.containsKey(name())) {
            @Nullable Wrong wrong = ValueJudge.of(given.get(name()), type, at());
            return wrong == null ? null : wrong.inVariable().at(where());
        }
        return GraphQLTypeUtil.isNonNull(type) && !hasDefault()
                ? Wrong.value("'%s' is missing: give it a value of type %s."
                                .formatted(at(), GraphQLTypeUtil.simplePrint(type)))
                        .inVariable()
                        .at(where())
                : null;
    }
}
