package org.throughline.schema;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of the schema language that the completed parts are made of. */
final class Definitions {

    private Definitions() {}

    static Description text(String description) {
        return new Description(description, null, false);
    }

    static TypeName named(String name) {
        return new TypeName(name);
    }

    static NonNullType required(Type<?> type) {
        return NonNullType.newNonNullType(type).build();
    }

    /** A list that is never null and holds no null. */
    static NonNullType full(String type) {
        return required(new ListType(required(named(type))));
    }

    static FieldDefinition field(String name, Type<?> type, String description) {
        return FieldDefinition.newFieldDefinition()
                .name(name)
                .type(type)
                .description(text(description))
                .build();
    }

    static InputValueDefinition input(String name, Type<?> type, String description) {
        return InputValueDefinition.newInputValueDefinition()
                .name(name)
                .type(type)
                .description(text(description))
                .build();
    }

    static InputValueDefinition input(String name, Type<?> type, Value<?> usual, String description) {
        return input(name, required(type), description).transform(input -> input.defaultValue(usual));
    }

    /** The name inside all lists and non-nulls. */
    static String base(Type<?> type) {
        return switch (type) {
            case NonNullType required -> base(required.getType());
            case ListType list -> base(list.getType());
            default -> ((TypeName) type).getName();
        };
    }

    static boolean isList(Type<?> type) {
        return type instanceof ListType || (type instanceof NonNullType required && isList(required.getType()));
    }

    static List<FieldDefinition> fields(@Nullable TypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object -> object.getFieldDefinitions();
            case InterfaceTypeDefinition abstracted -> abstracted.getFieldDefinitions();
            case null, default -> List.of();
        };
    }

    static List<String> interfaces(@Nullable TypeDefinition<?> type) {
        return type instanceof ObjectTypeDefinition object
                ? object.getImplements().stream()
                        .map(implemented -> ((TypeName) implemented).getName())
                        .toList()
                : List.of();
    }

    static <T extends TypeDefinition<?>> T known(TypeDefinitionRegistry registry, String name, Class<T> kind) {
        return Objects.requireNonNull(
                registry.getTypeOrNull(name, kind), () -> "The schema has no " + kind.getSimpleName() + " " + name);
    }

    static List<ObjectTypeDefinition> objects(TypeDefinitionRegistry registry) {
        return List.copyOf(registry.getTypes(ObjectTypeDefinition.class));
    }

    static void replace(TypeDefinitionRegistry registry, TypeDefinition<?> old, TypeDefinition<?> replacement) {
        registry.remove(old);
        add(registry, replacement);
    }

    static void add(TypeDefinitionRegistry registry, TypeDefinition<?> type) {
        registry.add(type).ifPresent(error -> {
            throw new IllegalStateException(error.getMessage());
        });
    }
}
