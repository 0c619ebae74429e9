package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.running.Answer;
import org.throughline.running.Call;
import org.throughline.running.CountsStatements;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.WrittenFile;

/** Every document answers what is expected and costs what it promises, however it is loaded. */
@CountsStatements
class DocumentsTests {

    private static final boolean WRITE = WrittenFile.WRITING;
    private static final String AGAIN = "If that is meant, write it anew: mvn -Pwrite test";
    private static final List<Loading> TEXTS = List.of(Loading.CARRIED, Loading.LEVEL_BY_LEVEL);
    private static final Map<Loading, KnownStatements> SENT = ofEach(_ -> new KnownStatements());
    private static final Map<Loading, KnownStatements> KNOWN = WRITE ? SENT : ofEach(KnownStatements::read);

    static List<Document> documents() {
        return Document.all();
    }

    private record Run(Answer answer, List<Call> calls) {

        private String names() {
            return Call.names(calls);
        }
    }

    @Test
    void thereAreDocuments() {
        assertThat(documents()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentAnswersTheSameInEachWayOfLoadingAndCostsWhatItPromises(Document document) {
        Map<Loading, Run> runs = runs(document);
        if (WRITE) {
            write(document, runs);
        }
        Answer carried = Objects.requireNonNull(runs.get(Loading.CARRIED)).answer();
        alike(document + ".json", document.expected(), carried.pretty());
        runs.forEach((loading, run) -> alike(
                "%s, answered %s".formatted(document, loading),
                carried.body(),
                run.answer().body()));
        assertThat(document.promise(Loading.CARRIED))
                .as("the promised line '# statements: …' of %s", document)
                .isNotNull();
        runs.forEach((loading, run) -> assertKept(document, loading, run));
    }

    @Test
    void noStatementIsKeptForADocumentThatIsGone() {
        List<String> documents = documents().stream().map(Document::toString).toList();
        KNOWN.forEach((loading, known) -> assertThat(known.documents())
                .as("%s: %s", KnownStatements.file(loading), AGAIN)
                .isSubsetOf(documents));
    }

    @AfterAll
    static void writeStatements() {
        if (WRITE) {
            SENT.forEach((loading, sent) -> sent.write(loading));
        }
    }

    private static Map<Loading, KnownStatements> ofEach(Function<Loading, KnownStatements> made) {
        Map<Loading, KnownStatements> known = new EnumMap<>(Loading.class);
        TEXTS.forEach(loading -> known.put(loading, made.apply(loading)));
        return known;
    }

    /** All ways at once, for each is a service of its own. */
    private static Map<Loading, Run> runs(Document document) {
        Map<Loading, CompletableFuture<Run>> asked = new EnumMap<>(Loading.class);
        for (Loading loading : Loading.values()) {
            asked.put(loading, CompletableFuture.supplyAsync(() -> run(document, loading)));
        }
        Map<Loading, Run> runs = new EnumMap<>(Loading.class);
        asked.forEach((loading, run) -> runs.put(loading, run.join()));
        return runs;
    }

    private static Run run(Document document, Loading loading) {
        Service service = Service.of(document.data(), loading);
        service.forgetStatements();
        Answer answer = service.ask(document.text(), document.variables());
        return new Run(answer, service.statements());
    }

    private static void alike(String name, String expected, String actual) {
        FirstDifference.ofAnswers(expected, actual).ifPresent(difference -> fail(name, difference));
    }

    private static void assertKept(Document document, Loading loading, Run run) {
        @Nullable String promise = document.promise(loading);
        if (promise != null) {
            assertThat(run.names())
                    .as("%s, what it costs: %s; %s", document, loading.promise(), AGAIN)
                    .isEqualTo(promise);
        }
        @Nullable KnownStatements known = KNOWN.get(loading);
        if (known != null) {
            FirstDifference.ofStatements(known.of(document.toString()), Sent.of(run.calls()))
                    .ifPresent(difference -> fail(document + ", sent " + loading, difference));
        }
    }

    private static void fail(String name, String difference) {
        throw new AssertionError("%s differs at %s%n%s".formatted(name, difference, AGAIN));
    }

    private static void write(Document document, Map<Loading, Run> runs) {
        runs.values()
                .forEach(run -> assertThat(run.answer().errors())
                        .as(document.toString())
                        .isEmpty());
        runs.forEach((loading, run) -> {
            if (loading == Loading.CARRIED || document.promise(loading) != null) {
                document.promise(loading, run.names());
            }
            if (loading == Loading.CARRIED) {
                document.expect(run.answer().pretty());
            }
        });
        SENT.forEach((loading, sent) -> sent.add(
                document.toString(),
                Sent.of(Objects.requireNonNull(runs.get(loading)).calls())));
    }
}
