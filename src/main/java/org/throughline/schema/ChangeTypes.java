package org.throughline.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/**
 * Completes what changes are told in: {@code Change} has a field for each kind, whose input {@code XRow} has a field
 * for each column. Nothing is required of it: what is missing is told with all else that is wrong.
 */
final class ChangeTypes {

    private static final String CHANGE = "Change";
    private static final String VERSION =
            "The version that you know, as 'version' tells it; leave it out for what is new.";

    private final Map<List<String>, String> enums;

    private ChangeTypes(TypeDefinitionRegistry registry) {
        this.enums = registry.getTypes(EnumTypeDefinition.class).stream()
                .collect(Collectors.toMap(ChangeTypes::values, EnumTypeDefinition::getName, (one, _) -> one));
    }

    static void add(TypeDefinitionRegistry registry, Kinds kinds) {
        ChangeTypes types = new ChangeTypes(registry);
        InputObjectTypeDefinition begun = Definitions.known(registry, CHANGE, InputObjectTypeDefinition.class);
        List<InputValueDefinition> puts = kinds.all()
                .map(kind -> Definitions.input(kind.name(), Definitions.named(row(kind)), kind.means()))
                .toList();
        kinds.all().forEach(kind -> Definitions.add(registry, types.input(kind)));
        List<InputValueDefinition> all = Stream.concat(puts.stream(), begun.getInputValueDefinitions().stream())
                .toList();
        Definitions.replace(registry, begun, begun.transform(builder -> builder.inputValueDefinitions(all)));
    }

    private static String row(Kind kind) {
        return Character.toUpperCase(kind.name().charAt(0)) + kind.name().substring(1) + "Row";
    }

    private InputObjectTypeDefinition input(Kind kind) {
        List<String> naming = kind.naming();
        Stream<InputValueDefinition> columns = kind.columns().stream()
                .map(column -> Definitions.input(column.name(), type(column, naming), description(column)));
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(row(kind))
                .description(Definitions.text("A row of " + kind.name() + "; what is left out stays, null clears it."))
                .inputValueDefinitions(Stream.concat(
                                columns, Stream.of(Definitions.input("version", Definitions.named("Int"), VERSION)))
                        .toList())
                .build();
    }

    private Type<?> type(Column column, List<String> naming) {
        return switch (column.type()) {
            case TEXT ->
                Definitions.named(
                        naming.contains(column.name()) ? "ID" : enums.getOrDefault(sorted(column.values()), "String"));
            case DATE, DURATION -> Definitions.named("String");
            case DAYS -> several("Date");
            case IDS -> several("ID");
            case INTEGER -> Definitions.named(column.small() ? "Int" : "Decimal");
            case NUMBER -> Definitions.named("Decimal");
            case FLAG -> Definitions.named("Boolean");
        };
    }

    private static ListType several(String type) {
        return new ListType(Definitions.required(Definitions.named(type)));
    }

    private String description(Column column) {
        return column.means() + (column.required() ? " Needed." : "") + limits(column);
    }

    private String limits(Column column) {
        if (column.dated()) {
            return " In EDTF.";
        }
        if (!column.values().isEmpty()) {
            return enums.containsKey(sorted(column.values()))
                    ? ""
                    : " One of " + String.join(", ", column.values()) + ".";
        }
        return column.lengthy() && column.refers() == null ? " Up to %,d characters.".formatted(column.longest()) : "";
    }

    private static List<String> values(EnumTypeDefinition type) {
        return sorted(type.getEnumValueDefinitions().stream()
                .map(EnumValueDefinition::getName)
                .toList());
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }
}
