package org.throughline.load.plan;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.throughline.compose.Fragment;
import org.throughline.compose.Fragments;
import org.throughline.field.Field;
import org.throughline.field.Fields;

/** Where the answer of every field of the schema comes from, and the fragments that say so. */
@Component
class Sources {

    private final Fields fields;
    private final Fragments fragments;
    private final Map<String, Field.Source> known = new ConcurrentHashMap<>();

    Sources(Fields fields, Fragments fragments) {
        this.fields = fields;
        this.fragments = fragments;
    }

    Fragment named(String fragment) {
        return fragments.named(fragment);
    }

    Fragment fragment(Field.Reach reach) {
        return fragments.named(reach.fragment());
    }

    /** The fragment by which a selection is answered. */
    Fragment fragment(Field.Reach reach, Selection selection) {
        return fragments.named(reach.given(selection.arguments()));
    }

    Fragment fragment(Field.Reference reference) {
        return fragments.named(reference.fragment());
    }

    Fragment fragment(Field.Evidence evidence) {
        return fragments.named(evidence.fragment());
    }

    /** The fragment that sums up all rows of a list. */
    Fragment summary(GraphQLObjectType connection, String field) {
        if (of(connection, field) instanceof Field.Summary summary) {
            return fragments.named(summary.fragment());
        }
        throw new IllegalStateException(connection.getName() + "." + field + " is not registered with a fragment");
    }

    Fragment byId(Field.Evidence evidence) {
        return fragments.named(evidence.byId());
    }

    /** Where the answer of a field comes from; looked up once for each field of the schema. */
    Field.Source of(GraphQLFieldsContainer type, String field) {
        return known.computeIfAbsent(type.getName() + "." + field, _ -> find(type, field));
    }

    private Field.Source find(GraphQLFieldsContainer type, String field) {
        Field.Source registered = fields.find(type.getName(), interfaces(type), field);
        return registered == null ? StoredValue.of(type.getFieldDefinition(field)) : registered;
    }

    private static List<String> interfaces(GraphQLFieldsContainer type) {
        return type instanceof GraphQLObjectType object
                ? object.getInterfaces().stream()
                        .map(GraphQLNamedOutputType::getName)
                        .toList()
                : List.of();
    }
}
