package org.throughline.schema;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.kind.Kinds;

/** Gives the type of all relationships a field for each property that some type of them has. */
final class LinkProperties {

    private static final String LINK = "Link";

    private LinkProperties() {}

    static void add(TypeDefinitionRegistry registry, Kinds kinds) {
        Map<String, FieldDefinition> properties = new LinkedHashMap<>();
        kinds.links()
                .flatMap(link -> link.own().stream())
                .forEach(column -> properties.putIfAbsent(column.name(), field(column)));
        ObjectTypeDefinition begun = Definitions.known(registry, LINK, ObjectTypeDefinition.class);
        List<FieldDefinition> all = Stream.concat(begun.getFieldDefinitions().stream(), properties.values().stream())
                .toList();
        Definitions.replace(registry, begun, begun.transform(builder -> builder.fieldDefinitions(all)));
    }

    private static FieldDefinition field(Column column) {
        return Definitions.field(
                column.name(),
                Definitions.named(type(column)),
                column.means() + " Null where the relationship says nothing of it.");
    }

    private static String type(Column column) {
        String refers = column.refers();
        return refers != null ? refers : column.type() == ColumnType.FLAG ? "Boolean" : "String";
    }
}
