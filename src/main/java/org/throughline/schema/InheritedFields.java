package org.throughline.schema;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each type, interfaces among them, the fields of its interfaces, in front of its own, so that shared fields are
 * written once.
 */
final class InheritedFields {

    private InheritedFields() {}

    static void add(TypeDefinitionRegistry registry) {
        List.copyOf(registry.getTypes(InterfaceTypeDefinition.class))
                .forEach(type -> Definitions.replace(
                        registry, type, type.transform(builder -> builder.definitions(whole(registry, type)))));
        Definitions.objects(registry)
                .forEach(type -> Definitions.replace(
                        registry, type, type.transform(builder -> builder.fieldDefinitions(whole(registry, type)))));
    }

    private static List<FieldDefinition> whole(TypeDefinitionRegistry registry, ImplementingTypeDefinition<?> type) {
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        for (Type<?> name : type.getImplements()) {
            InterfaceTypeDefinition abstracted =
                    Definitions.known(registry, Definitions.base(name), InterfaceTypeDefinition.class);
            abstracted.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field));
        }
        type.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field));
        return List.copyOf(fields.values());
    }
}
