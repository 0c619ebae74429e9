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
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;
import org.throughline.running.WrittenFile;

/** Every document answers what is expected and costs what it promises, however it is loaded. */
class DocumentsTests {

    private static final boolean WRITE = WrittenFile.WRITING;
    private static final String AGAIN = "If that is meant, write it anew: mvn -Pwrite test";
    private static final List<Loading> TEXTS = List.of(Loading.CARRIED, Loading.LEVEL_BY_LEVEL);
    private static final Map<Loading, KnownStatements> SENT = ofEach(_ -> new KnownStatements());
    private static final Map<Loading, KnownStatements> KNOWN = WRITE ? SENT : ofEach(KnownStatements::read);

    static List<Document> documents() {
        return Document.all();
    }

    @Test
    void thereAreDocuments() {
        assertThat(documents()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentAnswersTheSameInEachWayOfLoadingAndCostsWhatItPromises(Document document) {
        Map<Loading, Answer> answers = answers(document);
        if (WRITE) {
            write(document, answers);
        }
        Answer carried = Objects.requireNonNull(answers.get(Loading.CARRIED));
        alike(document + ".json", document.expected(), carried.pretty());
        answers.forEach((loading, answer) ->
                alike("%s, answered %s".formatted(document, loading), carried.body(), answer.body()));
        assertThat(document.promise(Loading.CARRIED))
                .as("the promised line '# statements: …' of %s", document)
                .isNotNull();
        answers.forEach((loading, answer) -> assertKept(document, loading, answer));
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

    /** All ways at once, for each is a service of its own; by day one document in three in a second one. */
    private static Map<Loading, Answer> answers(Document document) {
        Map<Loading, CompletableFuture<Answer>> asked = new EnumMap<>(Loading.class);
        for (Loading loading : Loading.values()) {
            if (loading == Loading.CARRIED || isPromised(document, loading) || isTurn(document, loading)) {
                asked.put(loading, CompletableFuture.supplyAsync(() -> answer(document, loading)));
            }
        }
        Map<Loading, Answer> answers = new EnumMap<>(Loading.class);
        asked.forEach((loading, answer) -> answers.put(loading, answer.join()));
        return answers;
    }

    private static boolean isPromised(Document document, Loading loading) {
        return document.promise(loading) != null;
    }

    private static boolean isTurn(Document document, Loading loading) {
        return Thoroughness.WHOLE || WRITE || Math.floorMod((document + " " + loading).hashCode(), 6) == 0;
    }

    private static Answer answer(Document document, Loading loading) {
        return Service.of(document.data(), loading).ask(document.text(), document.variables());
    }

    private static void alike(String name, String expected, String actual) {
        FirstDifference.ofAnswers(expected, actual).ifPresent(difference -> fail(name, difference));
    }

    private static void assertKept(Document document, Loading loading, Answer answer) {
        @Nullable String promise = document.promise(loading);
        if (promise != null) {
            assertThat(Call.names(answer.statements()))
                    .as("%s, what it costs: %s; %s", document, loading.promise(), AGAIN)
                    .isEqualTo(promise);
        }
        @Nullable KnownStatements known = KNOWN.get(loading);
        if (known != null) {
            FirstDifference.ofStatements(known.of(document.toString()), Sent.of(answer.statements()))
                    .ifPresent(difference -> fail(document + ", sent " + loading, difference));
        }
    }

    private static void fail(String name, String difference) {
        throw new AssertionError("%s differs at %s%n%s".formatted(name, difference, AGAIN));
    }

    private static void write(Document document, Map<Loading, Answer> answers) {
        answers.values()
                .forEach(answer ->
                        assertThat(answer.errors()).as(document.toString()).isEmpty());
        answers.forEach((loading, answer) -> {
            if (loading == Loading.CARRIED || document.promise(loading) != null) {
                document.promise(loading, Call.names(answer.statements()));
            }
            if (loading == Loading.CARRIED) {
                document.expect(answer.pretty());
            }
        });
        SENT.forEach((loading, sent) -> sent.add(
                document.toString(),
                Sent.of(Objects.requireNonNull(answers.get(loading)).statements())));
    }
}
