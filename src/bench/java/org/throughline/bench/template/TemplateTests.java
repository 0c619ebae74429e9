package org.throughline.bench.template;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTests {

    private static final Path FOLDER = Path.of("src/bench/templates");

    @ParameterizedTest
    @MethodSource("templates")
    void isAQuestionThatTheSchemaAllows(QuestionTemplate template) throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("src/test/resources/schema.graphqls"))));
        assertThat(new Validator()
                        .validateDocument(
                                schema, Parser.parse(template.throughline().document()), Locale.UK))
                .isEmpty();
    }

    @Test
    void shapesAreDistinctInEachWay() throws IOException {
        for (QuestionTemplate template : templates()) {
            Set<List<String>> texts = new HashSet<>();
            for (int number = 0; number < template.shapes(); number++) {
                QuestionTemplate shape = template.shape(number);
                texts.add(List.of(shape.throughline().document(), shape.hand()));
            }
            assertThat(texts).hasSize(template.shapes());
        }
    }

    static List<QuestionTemplate> templates() throws IOException {
        return QuestionTemplate.all(FOLDER);
    }
}
