package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.running.Answer;
import org.throughline.running.Call;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Every document answers what is expected and costs what it promises, however it is loaded. */
class DocumentsTests {

    private static final boolean WRITE = "write".equals(System.getProperty("throughline.documents"));

    static List<Document> documents() {
        return Document.all();
    }

    private record Run(Answer answer, String statements) {}

    @Test
    void thereAreDocuments() {
        assertThat(documents()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentAnswersTheSameInEachWayOfLoadingAndCostsWhatItPromises(Document document) {
        Map<Loading, Run> runs = new EnumMap<>(Loading.class);
        for (Loading loading : Loading.values()) {
            runs.put(loading, run(document, loading));
        }
        if (WRITE) {
            write(document, runs);
        }
        Answer carried = Objects.requireNonNull(runs.get(Loading.CARRIED)).answer();
        runs.forEach(
                (loading, run) -> assertThat(run.answer()).as("%s", loading).isEqualTo(carried));
        assertThat(carried.pretty()).isEqualTo(document.expected());
        assertThat(document.promise(Loading.CARRIED))
                .as("the promised line '# statements: …'")
                .isNotNull();
        runs.forEach((loading, run) -> assertKept(document, loading, run.statements()));
    }

    private static Run run(Document document, Loading loading) {
        Service service = Service.of(document.data(), loading);
        service.forgetStatements();
        Answer answer = service.ask(document.text(), document.variables());
        return new Run(answer, Call.names(service.statements()));
    }

    private static void assertKept(Document document, Loading loading, String statements) {
        @Nullable String promise = document.promise(loading);
        if (promise != null) {
            assertThat(statements).as("what it costs: %s", loading.promise()).isEqualTo(promise);
        }
    }

    private static void write(Document document, Map<Loading, Run> runs) {
        runs.values().forEach(run -> assertThat(run.answer().errors()).isEmpty());
        runs.forEach((loading, run) -> {
            if (loading == Loading.CARRIED || document.promise(loading) != null) {
                document.promise(loading, run.statements());
            }
            if (loading == Loading.CARRIED) {
                document.expect(run.answer().pretty());
            }
        });
    }
}
