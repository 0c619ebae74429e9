package org.throughline.schema;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Completes the connections that fields name: what is written by hand of one, such as what its whole list comes to,
 * stands behind the parts of a page. {@code XConnection} has edges of {@code XEdge}; where no such edge is written,
 * {@code RelatedXEdge} is a relationship without properties of its own that leads to an {@code X}, and {@code XEdge} is
 * a place in a list of {@code X}.
 */
final class ConnectionTypes {

    static final String CONNECTION = "Connection";
    private static final String RELATED = "Related";
    private static final String RELATIONSHIP = "Relationship";

    private final TypeDefinitionRegistry registry;

    private ConnectionTypes(TypeDefinitionRegistry registry) {
        this.registry = registry;
    }

    static void add(TypeDefinitionRegistry registry) {
        ConnectionTypes connections = new ConnectionTypes(registry);
        registry.types().values().stream()
                .flatMap(type -> Definitions.fields(type).stream())
                .map(field -> Definitions.base(field.getType()))
                .filter(name -> name.endsWith(CONNECTION) && !isWhole(registry.getTypeOrNull(name)))
                .distinct()
                .toList()
                .forEach(connections::complete);
    }

    private void complete(String connection) {
        String subject = connection.substring(0, connection.length() - CONNECTION.length());
        String edge = subject + "Edge";
        if (registry.getTypeOrNull(edge) == null) {
            Definitions.add(registry, subject.startsWith(RELATED) ? related(edge, subject) : place(edge, subject));
        }
        String node = node(edge);
        @Nullable TypeDefinition<?> begun = registry.getTypeOrNull(connection);
        if (begun != null) {
            registry.remove(begun);
        }
        Definitions.add(
                registry,
                object(
                        connection,
                        List.of(),
                        "One page of a list of " + plural(subject) + ".",
                        Stream.concat(page(edge, node), Definitions.fields(begun).stream())
                                .toList()));
    }

    /** Whether an edge tells of a relationship, and is not merely a place in a list. */
    static boolean isRelationship(@Nullable TypeDefinition<?> edge) {
        return Definitions.interfaces(edge).contains(RELATIONSHIP);
    }

    private static boolean isWhole(@Nullable TypeDefinition<?> connection) {
        return Definitions.fields(connection).stream()
                .anyMatch(field -> field.getName().equals("pageInfo"));
    }

    private static Stream<FieldDefinition> page(String edge, String node) {
        return Stream.of(
                Definitions.field(
                        "edges",
                        Definitions.full(edge),
                        "The items of this page with their place in the list. Empty when there are none."),
                Definitions.field("nodes", Definitions.full(node), "The items of this page alone, in the same order."),
                Definitions.field(
                        "pageInfo",
                        Definitions.required(Definitions.named("PageInfo")),
                        "Whether the list goes on, and the cursors to go on with."),
                Definitions.field(
                        "totalCount",
                        Definitions.required(Definitions.named("Int")),
                        "How many items the whole list has under its filter; counted only when selected."));
    }

    private String node(String edge) {
        return Definitions.fields(registry.getTypeOrNull(edge)).stream()
                .filter(field -> field.getName().equals("node"))
                .map(field -> Definitions.base(field.getType()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(edge + " has no field node"));
    }

    /** The type of the nodes of a connection that is complete. */
    static String node(TypeDefinitionRegistry registry, String connection) {
        return Definitions.fields(registry.getTypeOrNull(connection)).stream()
                .filter(field -> field.getName().equals("nodes"))
                .map(field -> Definitions.base(field.getType()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(connection + " has no field nodes"));
    }

    private ObjectTypeDefinition place(String edge, String node) {
        return object(
                edge,
                List.of(),
                "One place in a list of " + plural(node) + ".",
                List.of(
                        Definitions.field(
                                "cursor",
                                Definitions.required(Definitions.named("String")),
                                "This place, to be passed as 'after' or 'before' to the same list."),
                        Definitions.field(
                                "node",
                                Definitions.required(Definitions.named(node)),
                                "The " + words(node) + " here.")));
    }

    private ObjectTypeDefinition related(String edge, String subject) {
        String node = subject.substring(RELATED.length());
        TypeDefinition<?> relationship = registry.getTypeOrNull(RELATIONSHIP);
        List<FieldDefinition> shared = Definitions.fields(relationship);
        FieldDefinition end = Definitions.field(
                "node", Definitions.required(Definitions.named(node)), "The " + words(node) + " at the other end.");
        return object(
                edge,
                List.of(RELATIONSHIP),
                "A relationship, with its evidence, to one of the " + plural(node) + ".",
                Stream.concat(shared.stream(), Stream.of(end)).toList());
    }

    private static ObjectTypeDefinition object(
            String name, List<String> interfaces, String description, List<FieldDefinition> fields) {
        ObjectTypeDefinition.Builder type = ObjectTypeDefinition.newObjectTypeDefinition()
                .name(name)
                .description(Definitions.text(description))
                .fieldDefinitions(fields);
        interfaces.forEach(implemented -> type.implementz(Definitions.named(implemented)));
        return type.build();
    }

    static String words(String type) {
        return type.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    static String plural(String type) {
        String words = words(type);
        if (words.endsWith("person")) {
            return words.replaceFirst("person$", "people");
        }
        if (words.endsWith("evidence")) {
            return "pieces of " + words;
        }
        return words.endsWith("y") ? words.replaceFirst("y$", "ies") : words + "s";
    }
}
