package org.throughline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.WrittenFile;

/** What each document could cost at most, as it was reviewed: a change of how costs are counted is seen here. */
class DocumentCostsTests {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/main/resources/data/examples"),
            Path.of("src/main/resources/examples"),
            Path.of("src/test/resources/documents"));
    private static final WrittenFile REVIEWED = new WrittenFile(Path.of("src/test/resources/costs.txt"));
    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();

    @Test
    void everyDocumentCostsWhatWasReviewed() throws IOException {
        String costs = costs();
        assertThat(costs.lines()).hasSizeGreaterThan(10);
        REVIEWED.holds(costs);
    }

    private static String costs() throws IOException {
        StringBuilder costs = new StringBuilder();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(DocumentCostsTests::isDocument).sorted().toList()) {
                    costs.append("%s %d%n".formatted(folder.relativize(file), cost(file)));
                }
            }
        }
        return costs.toString();
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".graphql");
    }

    private static long cost(Path file) throws IOException {
        List<ExecutableNormalizedField> roots =
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                                SCHEMA, Parser.parse(Files.readString(file)), null, variables(file))
                        .getTopLevelFields();
        return Estimate.sum(new Cost(
                        SCHEMA,
                        SERVICE.bean(ListSizes.class),
                        new ArgumentLimits(SERVICE.bean(Limits.class)),
                        _ -> Long.MAX_VALUE)
                .of(roots));
    }

    private static RawVariables variables(Path file) throws IOException {
        Path variables = Path.of(file.toString().replace(".graphql", ".variables.json"));
        return RawVariables.of(Files.exists(variables) ? Json.map(Files.readString(variables)) : Map.of());
    }
}
