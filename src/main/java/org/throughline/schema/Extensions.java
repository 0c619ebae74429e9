package org.throughline.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumTypeExtensionDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.InterfaceTypeExtensionDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.stream.Stream;

/** Folds what edge packages add to types into the types themselves, so that what follows sees whole types. */
final class Extensions {

    private Extensions() {}

    static void fold(TypeDefinitionRegistry registry) {
        List.copyOf(registry.objectTypeExtensions().values()).forEach(extensions -> object(registry, extensions));
        List.copyOf(registry.interfaceTypeExtensions().values())
                .forEach(extensions -> abstracted(registry, extensions));
        List.copyOf(registry.enumTypeExtensions().values()).forEach(extensions -> closed(registry, extensions));
    }

    private static void object(TypeDefinitionRegistry registry, List<ObjectTypeExtensionDefinition> extensions) {
        List<ObjectTypeExtensionDefinition> all = List.copyOf(extensions);
        ObjectTypeDefinition type = Definitions.known(registry, all.getFirst().getName(), ObjectTypeDefinition.class);
        List<FieldDefinition> fields = Stream.concat(
                        type.getFieldDefinitions().stream(),
                        all.stream().flatMap(extension -> extension.getFieldDefinitions().stream()))
                .toList();
        all.forEach(registry::remove);
        Definitions.replace(registry, type, type.transform(builder -> builder.fieldDefinitions(fields)));
    }

    private static void abstracted(TypeDefinitionRegistry registry, List<InterfaceTypeExtensionDefinition> extensions) {
        List<InterfaceTypeExtensionDefinition> all = List.copyOf(extensions);
        InterfaceTypeDefinition type =
                Definitions.known(registry, all.getFirst().getName(), InterfaceTypeDefinition.class);
        List<FieldDefinition> fields = Stream.concat(
                        type.getFieldDefinitions().stream(),
                        all.stream().flatMap(extension -> extension.getFieldDefinitions().stream()))
                .toList();
        all.forEach(registry::remove);
        Definitions.replace(registry, type, type.transform(builder -> builder.definitions(fields)));
    }

    private static void closed(TypeDefinitionRegistry registry, List<EnumTypeExtensionDefinition> extensions) {
        List<EnumTypeExtensionDefinition> all = List.copyOf(extensions);
        EnumTypeDefinition type = Definitions.known(registry, all.getFirst().getName(), EnumTypeDefinition.class);
        List<EnumValueDefinition> values = Stream.concat(
                        type.getEnumValueDefinitions().stream(),
                        all.stream().flatMap(extension -> extension.getEnumValueDefinitions().stream()))
                .toList();
        all.forEach(registry::remove);
        Definitions.replace(registry, type, type.transform(builder -> builder.enumValueDefinitions(values)));
    }
}
