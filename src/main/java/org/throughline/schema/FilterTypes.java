package org.throughline.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.field.Field;
import org.throughline.field.Fields;

/**
 * Completes the filters: {@code XFilter} has a condition for each stored field of {@code X} (a node, or the edge of
 * that name) and for each relation, so whatever can be seen can be filtered by.
 */
final class FilterTypes {

    private static final Map<String, String> COMPARISONS = Map.of(
            "String", "StringFilter",
            "ID", "IdFilter",
            "Int", "IntFilter",
            "PartialDate", "PartialDateFilter",
            "Money", "MoneyFilter",
            "Quantity", "QuantityFilter");

    private final TypeDefinitionRegistry registry;
    private final Fields fields;

    FilterTypes(TypeDefinitionRegistry registry, Fields fields) {
        this.registry = registry;
        this.fields = fields;
    }

    /** Makes sure that the filter of this name exists, and every filter that it mentions. */
    void require(String filter) {
        if (registry.getTypeOrNull(filter) != null) {
            return;
        }
        boolean list = filter.endsWith("ListFilter");
        String subject = filter.substring(0, filter.length() - (list ? "ListFilter" : "Filter").length());
        Definitions.add(registry, list ? ofList(filter, subject) : of(filter, subject));
        InputObjectTypeDefinition added = Definitions.known(registry, filter, InputObjectTypeDefinition.class);
        added.getInputValueDefinitions().stream()
                .map(value -> Definitions.base(value.getType()))
                .filter(name -> name.endsWith("Filter"))
                .forEach(this::require);
    }

    private InputObjectTypeDefinition ofList(String filter, String subject) {
        return input(
                filter,
                "A condition on a list of " + ConnectionTypes.plural(subject) + ".",
                List.of(
                        Definitions.input("some", Definitions.named(subject + "Filter"), "At least one meets this."),
                        Definitions.input("none", Definitions.named(subject + "Filter"), "Not one meets this."),
                        Definitions.input(
                                "count", Definitions.named("IntFilter"), "How many there are, of those in 'of'."),
                        Definitions.input(
                                "of",
                                Definitions.named(subject + "Filter"),
                                "What 'count' counts; all unless given.")));
    }

    private InputObjectTypeDefinition of(String filter, String subject) {
        TypeDefinition<?> edge = registry.getTypeOrNull(subject + "Edge");
        TypeDefinition<?> type = ConnectionTypes.isRelationship(edge) ? edge : registry.getTypeOrNull(subject);
        if (type == null) {
            throw new IllegalStateException("There is no type that " + filter + " could filter");
        }
        List<InputValueDefinition> conditions = new ArrayList<>(combinations(filter));
        Definitions.fields(type).stream()
                .map(field -> condition(type, field))
                .filter(condition -> condition != null)
                .forEach(conditions::add);
        return input(
                filter,
                "Which " + ConnectionTypes.plural(subject) + " are wanted; all conditions given must hold.",
                conditions);
    }

    private static List<InputValueDefinition> combinations(String filter) {
        ListType several = new ListType(Definitions.required(Definitions.named(filter)));
        return List.of(
                Definitions.input("and", several, "All of these hold."),
                Definitions.input("or", several, "At least one of these holds."),
                Definitions.input("not", Definitions.named(filter), "This does not hold."));
    }

    private @Nullable InputValueDefinition condition(TypeDefinition<?> type, FieldDefinition field) {
        String base = Definitions.base(field.getType());
        if (field.getName().equals("node")) {
            return Definitions.input("node", Definitions.named(base + "Filter"), "What holds for the other end.");
        }
        if (field.getName().equals("cursor")) {
            return null;
        }
        Field.@Nullable Source source = fields.find(type.getName(), Definitions.interfaces(type), field.getName());
        return switch (source) {
            case null -> isStored(type, field) ? stored(field, base) : null;
            case Field.Stored _ -> stored(field, base);
            case Field.Reference reference when reference.id() instanceof Field.Computed -> null;
            case Field.Reach _, Field.Reference _ -> across(field, base);
            case Field.Value made -> made.comparisons() == null ? null : stored(field, base);
            case Field.Itself _ -> identity(base);
            case Field.Labelled _ -> stored(field, base);
            case Field.Computed computed when computed.compared() -> stored(field, base);
            case Field.Evidence _ -> cited(field);
            case Field.Computed _, Field.Derived _, Field.Asked _, Field.Summary _ -> null;
        };
    }

    /** What every type of an interface makes of other values is no property of any. */
    private boolean isStored(TypeDefinition<?> type, FieldDefinition field) {
        return !(type instanceof InterfaceTypeDefinition abstracted)
                || registry.getImplementationsOf(abstracted).stream()
                        .map(one -> fields.find(one.getName(), Definitions.interfaces(one), field.getName()))
                        .anyMatch(source -> source == null || source instanceof Field.Stored);
    }

    /** What a place in a list leads to by its relationship can be chosen by the id of that. */
    private static InputValueDefinition identity(String type) {
        return Definitions.input(
                "id",
                Definitions.named("IdFilter"),
                "Compares the id of the " + ConnectionTypes.words(type)
                        + ", with its type and a colon in front or without.");
    }

    private static InputValueDefinition cited(FieldDefinition evidence) {
        return Definitions.input(
                evidence.getName(), Definitions.named("CitationListFilter"), "What holds for where it is written.");
    }

    private @Nullable InputValueDefinition stored(FieldDefinition field, String base) {
        if (Definitions.isList(field.getType())) {
            return null;
        }
        String what = "Compares '" + field.getName() + "'.";
        if (base.equals("Boolean")) {
            return Definitions.input(field.getName(), Definitions.named("Boolean"), what);
        }
        if (registry.getTypeOrNull(base) instanceof EnumTypeDefinition) {
            return Definitions.input(
                    field.getName(),
                    new ListType(Definitions.required(Definitions.named(base))),
                    "'" + field.getName() + "' is one of these.");
        }
        @Nullable String comparison = COMPARISONS.get(base);
        return comparison == null ? null : Definitions.input(field.getName(), Definitions.named(comparison), what);
    }

    private @Nullable InputValueDefinition across(FieldDefinition field, String base) {
        boolean list = base.endsWith(ConnectionTypes.CONNECTION);
        boolean node = !list
                && Definitions.fields(registry.getTypeOrNull(base)).stream()
                        .anyMatch(other -> other.getName().equals("id"));
        if (!list && !node) {
            return null;
        }
        String filter = list
                ? base.substring(0, base.length() - ConnectionTypes.CONNECTION.length()) + "ListFilter"
                : base + "Filter";
        return Definitions.input(
                field.getName(), Definitions.named(filter), "What holds across '" + field.getName() + "'.");
    }

    private static InputObjectTypeDefinition input(String name, String description, List<InputValueDefinition> values) {
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(name)
                .description(Definitions.text(description))
                .inputValueDefinitions(values)
                .build();
    }
}
