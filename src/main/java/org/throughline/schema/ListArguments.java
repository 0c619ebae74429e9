package org.throughline.schema;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
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
import org.throughline.page.PageRequest;

/**
 * Completes the arguments of lists: every connection can be paged and filtered, one whose nodes have an order takes it,
 * and one whose relationship carries dates can be asked for a day. A reading's own list says itself what it takes.
 */
final class ListArguments {

    private static final String ORDER_BY = "orderBy";

    private final TypeDefinitionRegistry registry;
    private final Fields fields;
    private final Fragments fragments;
    private final Set<String> filters = new LinkedHashSet<>();
    private final OrderTypes orders;

    ListArguments(TypeDefinitionRegistry registry, Fields fields, Fragments fragments) {
        this.registry = registry;
        this.fields = fields;
        this.fragments = fragments;
        this.orders = new OrderTypes(registry);
    }

    void add() {
        List.copyOf(registry.types().values()).forEach(this::type);
        FilterTypes types = new FilterTypes(registry, fields);
        filters.forEach(types::require);
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
            return field.transform(
                    builder -> builder.inputValueDefinitions(grouping(field)).directive(groups()));
        }
        if (!base.endsWith(ConnectionTypes.CONNECTION)) {
            return field;
        }
        Field.@Nullable Source source = fields.find(type.getName(), Definitions.interfaces(type), field.getName());
        boolean root = type.getName().equals("Query");
        if (source == null && (root || saysItself(field))) {
            return field;
        }
        List<InputValueDefinition> arguments = new ArrayList<>(field.getInputValueDefinitions());
        if (source instanceof Field.Reach reach) {
            order(arguments, base);
            arguments.add(filter(base));
            if (fragments.named(reach.fragment()).isDated()) {
                arguments.addAll(validity());
            }
        }
        arguments.addAll(0, paging(root));
        return field.transform(builder -> builder.inputValueDefinitions(arguments));
    }

    /** Within what a reading answers. */
    private static boolean saysItself(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .anyMatch(argument -> argument.getName().equals("first"));
    }

    private static List<InputValueDefinition> grouping(FieldDefinition field) {
        List<InputValueDefinition> arguments = new ArrayList<>(field.getInputValueDefinitions());
        arguments.add(Definitions.input(
                ORDER_BY, Definitions.named("GroupOrder"), new EnumValue("COUNT_DESC"), "The order of the groups."));
        arguments.add(Definitions.input(
                "first",
                Definitions.named("Int"),
                IntValue.of(PageRequest.USUAL_GROUPS),
                "How many groups, 1 to %d.".formatted(PageRequest.LARGEST)));
        return arguments;
    }

    private static Directive groups() {
        return Directive.newDirective()
                .name("listSize")
                .argument(new Argument("assumedSize", IntValue.of(PageRequest.USUAL_GROUPS)))
                .argument(new Argument("slicingArguments", new ArrayValue(List.of(StringValue.of("first")))))
                .build();
    }

    /** An order of its own, such as that of posts, comes before the one that lists of the type take. */
    private void order(List<InputValueDefinition> arguments, String connection) {
        if (arguments.stream().noneMatch(argument -> argument.getName().equals(ORDER_BY))) {
            orders.of(ConnectionTypes.node(registry, connection))
                    .map(order -> Definitions.input(
                            ORDER_BY,
                            new ListType(Definitions.required(Definitions.named(order))),
                            "The order, its weightiest key first; six at most."))
                    .ifPresent(arguments::add);
        }
        arguments.stream()
                .filter(argument -> argument.getName().equals(ORDER_BY))
                .forEach(argument -> orders.require(Definitions.base(argument.getType())));
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
                        "How many from the start, 1 to %d; %d when neither this nor 'last' is given."
                                .formatted(PageRequest.LARGEST, PageRequest.usual(root))),
                Definitions.input("after", Definitions.named("String"), "Only what stands behind this cursor."),
                Definitions.input(
                        "last",
                        Definitions.named("Int"),
                        "How many from the end, 1 to %d.".formatted(PageRequest.LARGEST)),
                Definitions.input("before", Definitions.named("String"), "Only what stands before this cursor."));
    }

    private static List<InputValueDefinition> validity() {
        return List.of(
                Definitions.input("validAt", Definitions.named("Date"), "Only what holds on this day."),
                Definitions.input(
                        "certainty",
                        Definitions.named("Certainty"),
                        new EnumValue("CERTAIN"),
                        "How sure that must be."));
    }
}
