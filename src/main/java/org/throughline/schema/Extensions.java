package org.throughline.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Folds what edge packages add to types into the types themselves, so that what follows sees whole types. */
final class Extensions {

    private final TypeDefinitionRegistry registry;

    private Extensions(TypeDefinitionRegistry registry) {
        this.registry = registry;
    }

    static void fold(TypeDefinitionRegistry registry) {
        Extensions extensions = new Extensions(registry);
        extensions.fold(
                registry.objectTypeExtensions(),
                ObjectTypeDefinition.class,
                ObjectTypeDefinition::getFieldDefinitions,
                (type, fields) -> type.transform(builder -> builder.fieldDefinitions(fields)));
        extensions.fold(
                registry.interfaceTypeExtensions(),
                InterfaceTypeDefinition.class,
                InterfaceTypeDefinition::getFieldDefinitions,
                (type, fields) -> type.transform(builder -> builder.definitions(fields)));
        extensions.fold(
                registry.enumTypeExtensions(),
                EnumTypeDefinition.class,
                EnumTypeDefinition::getEnumValueDefinitions,
                (type, values) -> type.transform(builder -> builder.enumValueDefinitions(values)));
    }

    /** An extension is a definition of its kind as well, so both have the same members. */
    private <T extends TypeDefinition<?>, M> void fold(
            Map<String, ? extends List<? extends T>> extensions,
            Class<T> kind,
            Function<T, List<M>> members,
            BiFunction<T, List<M>, T> with) {
        new LinkedHashMap<>(extensions).forEach((name, parts) -> {
            List<T> all = List.copyOf(parts);
            T type = Definitions.known(registry, name, kind);
            List<M> together = Stream.concat(Stream.of(type), all.stream())
                    .flatMap(part -> members.apply(part).stream())
                    .toList();
            all.forEach(registry::remove);
            Definitions.replace(registry, type, with.apply(type, together));
        });
    }
}
