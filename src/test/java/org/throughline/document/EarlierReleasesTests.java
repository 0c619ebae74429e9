package org.throughline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.judge.Judge;
import org.throughline.limit.Weighing;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.json.JsonMapper;

/** What clients registered with an earlier release is still answered: a schema that no longer fits them breaks them. */
class EarlierReleasesTests {

    private static List<Resource> manifests() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:registered/*.json"));
    }

    @TestFactory
    Stream<DynamicTest> theirDocumentsFitTheSchema() throws IOException {
        assertThat(manifests()).isNotEmpty();
        return manifests().stream()
                .map(manifest ->
                        DynamicTest.dynamicTest(String.valueOf(manifest.getFilename()), () -> check(manifest)));
    }

    private static void check(Resource manifest) {
        Service service = Service.of(Data.INVENTED, Loading.CARRIED);
        DocumentProperties properties = new DocumentProperties(0, 0, 0, List.of(manifest), false);
        RegisteredDocuments documents = new RegisteredDocuments(properties, new Examples(List.of()), new JsonMapper());
        RegisteredCheck check = new RegisteredCheck(
                documents,
                service.bean(GraphQlSource.class),
                service.bean(Judge.class),
                service.bean(Weighing.class),
                service.bean(DocumentCache.class));
        assertThatCode(check::afterSingletonsInstantiated)
                .as("of %s: keep what it asks, or raise apiVersion and say so in changes.md", manifest.getFilename())
                .doesNotThrowAnyException();
    }
}
