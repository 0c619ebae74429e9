package org.throughline.schema;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each type the fields of its interfaces, in front of its own, so that shared fields are written once. */
final class InheritedFields {

    private InheritedFields() {}

    static void add(TypeDefinitionRegistry registry) {
        Definitions.objects(registry).forEach(type -> add(registry, type));
    }

    private static void add(TypeDefinitionRegistry registry, ObjectTypeDefinition type) {
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        for (String name : Definitions.interfaces(type)) {
            InterfaceTypeDefinition abstracted = Definitions.known(registry, name, InterfaceTypeDefinition.class);
            abstracted.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field));
        }
        type.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field));
        Definitions.replace(
                registry, type, type.transform(builder -> builder.fieldDefinitions(List.copyOf(fields.values()))));
    }
}
