package org.throughline.judge;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.language.StringValue;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.name.WrittenId;

/** Ids in a request that may mean others: what they mean is looked up before anything asks for it. */
public final class ForeignIds {

    private ForeignIds() {}

    /** Adds those that an argument of a type holds. */
    static void collect(@Nullable Object value, @Nullable GraphQLType type, AskedIds ids) {
        collect(value, type, ids, false);
    }

    private static void collect(@Nullable Object value, @Nullable GraphQLType type, AskedIds ids, boolean sought) {
        if (value == null || type == null) {
            return;
        }
        switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> {
                if (Given.of(value) instanceof Given.Several several) {
                    several.items().forEach(item -> collect(item, list.getWrappedType(), ids, sought));
                } else {
                    collect(value, list.getWrappedType(), ids, sought);
                }
            }
            case GraphQLInputObjectType object -> {
                if (Given.of(value) instanceof Given.Parts(Map<String, ?> parts)) {
                    parts.forEach((name, part) -> collect(part, type(object, name), ids, true));
                }
            }
            case GraphQLScalarType scalar when isId(scalar) -> add(value, ids, sought);
            default -> {}
        }
    }

    private static @Nullable GraphQLType type(GraphQLInputObjectType object, String field) {
        @Nullable GraphQLInputObjectField definition = object.getFieldDefinition(field);
        return definition == null ? null : definition.getType();
    }

    static boolean isId(GraphQLType type) {
        return type instanceof GraphQLScalarType scalar && scalar.getName().equals(Scalars.GraphQLID.getName());
    }

    private static void add(Object value, AskedIds ids, boolean sought) {
        @Nullable String text = value instanceof StringValue written ? written.getValue() : null;
        @Nullable String id = value instanceof String sent ? sent : text;
        if (id != null && sought) {
            ids.sought().add(id);
        }
        if (id != null && !WrittenId.isPlain(id)) {
            ids.foreign().add(id);
        }
    }

    /** From now on these ids mean those in this request. */
    public static void mean(Map<String, String> meant, GraphQLContext context) {
        context.put(ForeignIds.class, meant);
    }

    /** What an id means in a request: itself, where nothing else is known. */
    public static Object meant(Object id, GraphQLContext context) {
        @Nullable Map<String, String> meant = context.get(ForeignIds.class);
        @Nullable Object known = meant == null ? null : meant.get(String.valueOf(id));
        return known == null ? id : known;
    }
}
