package org.throughline.schema;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Fragments;
import org.throughline.field.Field;
import org.throughline.field.Fields;

/**
 * Completes the arguments of lists: every connection can be paged and filtered, one whose relationship carries dates
 * can be asked for a day, and one that names an order gets its type. A reading's own list says itself what it takes.
 */
final class ListArguments {

    private final TypeDefinitionRegistry registry;
    private final Fields fields;
    private final Fragments fragments;
    private final Set<String> filters = new LinkedHashSet<>();
    private final Set<String> orders = new LinkedHashSet<>();

    ListArguments(TypeDefinitionRegistry registry, Fields fields, Fragments fragments) {
        this.registry = registry;
        this.fields = fields;
        this.fragments = fragments;
    }

    void add() {
        List.copyOf(registry.types().values()).forEach(this::type);
        FilterTypes types = new FilterTypes(registry, fields);
        filters.forEach(types::require);
        orders.forEach(this::order);
    }

    private void type(TypeDefinition<?> type) {
        if (type instanceof ObjectTypeDefinition object) {
            Definitions.replace(
                    registry, object, object.transform(builder -> builder.fieldDefinitions(completed(object))));
        } else if (type instanceof InterfaceTypeDefinition abstracted) {
            Definitions.replace(
                    registry, abstracted, abstracted.transform(builder -> builder.definitions(completed(abstracted))));
        }
    }

    private List<FieldDefinition> completed(TypeDefinition<?> type) {
        return Definitions.fields(type).stream()
                .map(field -> completed(type, field))
                .toList();
    }

    private FieldDefinition completed(TypeDefinition<?> type, FieldDefinition field) {
        String base = Definitions.base(field.getType());
        if (base.equals("Group")) {
            return field.transform(builder -> builder.inputValueDefinitions(grouping(field)));
        }
        if (!base.endsWith(ConnectionTypes.CONNECTION)) {
            return field;
        }
        Field.@Nullable Source source = fields.find(type.getName(), Definitions.interfaces(type), field.getName());
        boolean root = type.getName().equals("Query");
        if (root && source == null) {
            return field;
        }
        List<InputValueDefinition> arguments = new ArrayList<>(field.getInputValueDefinitions());
        field.getInputValueDefinitions().stream()
                .filter(argument -> argument.getName().equals("orderBy"))
                .forEach(argument -> orders.add(Definitions.base(argument.getType())));
        if (source instanceof Field.Reach reach) {
            arguments.add(filter(base));
            if (fragments.named(reach.fragment()).isDated()) {
                arguments.addAll(validity());
            }
        }
        arguments.addAll(0, paging(root));
        return field.transform(builder -> builder.inputValueDefinitions(arguments));
    }

    private static List<InputValueDefinition> grouping(FieldDefinition field) {
        List<InputValueDefinition> arguments = new ArrayList<>(field.getInputValueDefinitions());
        arguments.add(Definitions.input(
                "orderBy", Definitions.named("GroupOrder"), "The order: COUNT_DESC unless another is given."));
        arguments.add(
                Definitions.input("first", Definitions.named("Int"), "How many groups, 1 to 100; 20 unless given."));
        return arguments;
    }

    private InputValueDefinition filter(String connection) {
        String filter = connection.substring(0, connection.length() - ConnectionTypes.CONNECTION.length()) + "Filter";
        filters.add(filter);
        return Definitions.input("filter", Definitions.named(filter), "Only what meets these conditions.");
    }

    private static List<InputValueDefinition> paging(boolean root) {
        return List.of(
                Definitions.input(
                        "first",
                        Definitions.named("Int"),
                        "How many from the start, 1 to 100; %d when neither this nor 'last' is given."
                                .formatted(root ? 20 : 10)),
                Definitions.input("after", Definitions.named("String"), "Only what stands behind this cursor."),
                Definitions.input("last", Definitions.named("Int"), "How many from the end, 1 to 100."),
                Definitions.input("before", Definitions.named("String"), "Only what stands before this cursor."));
    }

    private static List<InputValueDefinition> validity() {
        return List.of(
                Definitions.input("validAt", Definitions.named("Date"), "Only what holds on this day."),
                Definitions.input(
                        "certainty",
                        Definitions.named("Certainty"),
                        "How sure that must be: CERTAIN unless POSSIBLE is given."));
    }

    private void order(String order) {
        String words = ConnectionTypes.words(order.substring(0, order.length() - "Order".length()));
        Definitions.add(
                registry,
                InputObjectTypeDefinition.newInputObjectDefinition()
                        .name(order)
                        .description(Definitions.text("One key of the order of a list of " + words + "."))
                        .inputValueDefinition(Definitions.input(
                                "field", Definitions.required(Definitions.named(order + "Field")), "What to order by."))
                        .inputValueDefinition(Definitions.input(
                                "direction", Definitions.named("Direction"), "Ascending unless DESC is given."))
                        .build());
    }
}
