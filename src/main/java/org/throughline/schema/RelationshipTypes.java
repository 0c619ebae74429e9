package org.throughline.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;

/** Gives the enum of relationships every type that there is, each with what it says. */
final class RelationshipTypes {

    private static final String NAME = "RelationshipType";

    private RelationshipTypes() {}

    static void add(TypeDefinitionRegistry registry, Kinds kinds) {
        EnumTypeDefinition begun = Definitions.known(registry, NAME, EnumTypeDefinition.class);
        List<EnumValueDefinition> types =
                kinds.relationships().map(RelationshipTypes::value).toList();
        Definitions.replace(registry, begun, begun.transform(builder -> builder.enumValueDefinitions(types)));
    }

    private static EnumValueDefinition value(Relationship type) {
        return EnumValueDefinition.newEnumValueDefinition()
                .name(type.type())
                .description(Definitions.text(type.says()))
                .build();
    }
}
