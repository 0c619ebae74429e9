package org.throughline.schema;

import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;
import org.throughline.compose.Fragments;
import org.throughline.field.Fields;
import org.throughline.kind.Kinds;

/**
 * Completes what is written by hand with what follows from it: shared fields, connections, arguments of lists and
 * filters. The whole schema is served, and its printed form is kept beside the tests.
 */
@Component
class SchemaCompletion implements TypeDefinitionConfigurer {

    private final Fields fields;
    private final Fragments fragments;
    private final Kinds kinds;

    SchemaCompletion(Fields fields, Fragments fragments, Kinds kinds) {
        this.fields = fields;
        this.fragments = fragments;
        this.kinds = kinds;
    }

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        Extensions.fold(registry);
        RelationshipTypes.add(registry, kinds);
        LinkProperties.add(registry, kinds);
        ChangeTypes.add(registry, kinds);
        InheritedFields.add(registry);
        ConnectionTypes.add(registry);
        new ListArguments(registry, fields, fragments).add();
    }
}
