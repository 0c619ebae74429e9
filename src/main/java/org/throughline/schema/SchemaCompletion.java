package org.throughline.schema;

import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;
import org.throughline.compose.Fragments;
import org.throughline.field.Fields;

/**
 * Completes what is written by hand with what follows from it: shared fields, connections, arguments of lists and
 * filters. The whole schema is served, and its printed form is kept beside the tests.
 */
@Component
class SchemaCompletion implements TypeDefinitionConfigurer {

    private final Fields fields;
    private final Fragments fragments;

    SchemaCompletion(Fields fields, Fragments fragments) {
        this.fields = fields;
        this.fragments = fragments;
    }

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        Extensions.fold(registry);
        InheritedFields.add(registry);
        ConnectionTypes.add(registry);
        new ListArguments(registry, fields, fragments).add();
    }
}
