package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.kind.Column;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** The values that a column takes are those that the schema tells of it. */
class ClosedListsTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();

    private record Told(String where, List<String> column, List<String> schema) {}

    @Test
    void aClosedListOfANodeIsTheEnumOfItsField() {
        List<Told> told = SERVICE.bean(Kinds.class)
                .all()
                .filter(NodeKind.class::isInstance)
                .map(NodeKind.class::cast)
                .flatMap(kind -> kind.columns().stream()
                        .filter(column -> !column.values().isEmpty())
                        .flatMap(column -> told(kind.label(), column)))
                .toList();
        assertThat(told)
                .hasSizeGreaterThan(10)
                .allSatisfy(list -> assertThat(list.column())
                        .as("%s: its values in the schema and in its kind", list.where())
                        .containsExactlyInAnyOrderElementsOf(list.schema()));
    }

    private static Stream<Told> told(String type, Column column) {
        if (!(SCHEMA.getType(type) instanceof GraphQLObjectType object)) {
            return Stream.empty();
        }
        GraphQLFieldDefinition field = object.getFieldDefinition(column.name());
        return field != null && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType values
                ? Stream.of(new Told(
                        type + "." + column.name(),
                        column.values(),
                        values.getValues().stream()
                                .map(GraphQLEnumValueDefinition::getName)
                                .toList()))
                : Stream.empty();
    }
}
