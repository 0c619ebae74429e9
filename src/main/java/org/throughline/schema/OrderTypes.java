package org.throughline.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes what lists can be ordered by: {@code XOrder} from each {@code XOrderField} that is written, which has the
 * orders of X's interfaces before its own, so that what orders lists of every entity is written once.
 */
final class OrderTypes {

    static final String ORDER = "Order";
    private static final String FIELD = "Field";

    private final TypeDefinitionRegistry registry;
    private final Set<String> required = new LinkedHashSet<>();

    OrderTypes(TypeDefinitionRegistry registry) {
        this.registry = registry;
        Definitions.objects(registry)
                .forEach(type -> choices(type.getName()).ifPresent(own -> inherit(own, Definitions.interfaces(type))));
    }

    private Optional<EnumTypeDefinition> choices(String type) {
        return Optional.ofNullable(registry.getTypeOrNull(type + ORDER + FIELD, EnumTypeDefinition.class));
    }

    private void inherit(EnumTypeDefinition own, List<String> interfaces) {
        Stream<EnumValueDefinition> inherited = interfaces.stream()
                .flatMap(name -> choices(name).stream())
                .flatMap(choices -> choices.getEnumValueDefinitions().stream());
        List<EnumValueDefinition> all =
                Stream.concat(inherited, own.getEnumValueDefinitions().stream()).toList();
        Definitions.replace(registry, own, own.transform(builder -> builder.enumValueDefinitions(all)));
    }

    /** The order that lists of a type take, if any is written for it. */
    Optional<String> of(String type) {
        return choices(type).map(_ -> type + ORDER);
    }

    void require(String order) {
        if (required.add(order)) {
            Definitions.add(registry, input(order));
        }
    }

    private static TypeDefinition<?> input(String order) {
        String words = ConnectionTypes.plural(order.substring(0, order.length() - ORDER.length()));
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(order)
                .description(Definitions.text("One key of the order of a list of " + words + "."))
                .inputValueDefinition(Definitions.input(
                        "field", Definitions.required(Definitions.named(order + FIELD)), "What to order by."))
                .inputValueDefinition(Definitions.input(
                        "direction", Definitions.named("Direction"), "Ascending unless DESC is given."))
                .build();
    }
}
