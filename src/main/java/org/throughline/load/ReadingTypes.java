package org.throughline.load;

import graphql.language.FieldDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.field.Field;
import org.throughline.field.Fields;

/**
 * The types that readings answer by records of their own: whatever a field of a root leads to that no fragment answers,
 * or a field of a node that is asked of a reading, up to the nodes and the evidence that it names.
 */
final class ReadingTypes {

    private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

    private final TypeDefinitionRegistry registry;
    private final Set<String> found = new HashSet<>();

    private ReadingTypes(TypeDefinitionRegistry registry) {
        this.registry = registry;
    }

    static Set<String> of(TypeDefinitionRegistry registry, Fields fields) {
        ReadingTypes read = new ReadingTypes(registry);
        ReadingTypes stored = new ReadingTypes(registry);
        ROOTS.stream().flatMap(root -> asked(registry, root, fields)).forEach(read::below);
        registry.getTypes(ObjectTypeDefinition.class).stream()
                .filter(ReadingTypes::isNode)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> (isAsked(type, field, fields) ? read : stored).below(field)));
        read.found.removeAll(stored.found);
        return read.found;
    }

    /** Whether a reading answers a field of a node. */
    private static boolean isAsked(ObjectTypeDefinition type, FieldDefinition field, Fields fields) {
        return fields.find(type.getName(), interfaces(type).toList(), field.getName()) instanceof Field.Asked;
    }

    /** The fields of a root that no fragment answers. */
    private static Stream<FieldDefinition> asked(TypeDefinitionRegistry registry, String root, Fields fields) {
        return registry.getTypeOrNull(root) instanceof ObjectTypeDefinition type
                ? type.getFieldDefinitions().stream()
                        .filter(field -> !fields.coordinates().contains(root + "." + field.getName()))
                : Stream.of();
    }

    private void below(FieldDefinition field) {
        String name = TypeUtil.unwrapAll(field.getType()).getName();
        if (registry.getTypeOrNull(name) instanceof ObjectTypeDefinition type && !isNode(type) && found.add(name)) {
            type.getFieldDefinitions().forEach(this::below);
        }
    }

    private static boolean isNode(ObjectTypeDefinition type) {
        return interfaces(type).anyMatch("Node"::equals);
    }

    private static Stream<String> interfaces(ObjectTypeDefinition type) {
        return type.getImplements().stream().map(named -> ((NamedNode<?>) named).getName());
    }
}
