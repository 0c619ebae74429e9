package org.throughline.documents;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.running.Loading;

/** A reading costs two statements, its own and one for the nodes selected of it, and one more for its evidence. */
class StatementsOfReadingsTests {

    private static final int OF_ONE = 2;
    private static final int FOR_EVIDENCE = 1;
    private static final String BY_HOPS =
            "explored hop by hop, a statement each, so that it ends in time (decision 12)";

    private static final String BESIDE_NAMES =
            "what is said is a list beside the names: found, counted and told of (decision 26)";

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("lineage/", BY_HOPS),
            entry("8-what-stands-behind-a-trusts-money", BY_HOPS),
            entry("path/wachter-and-neylon", BY_HOPS),
            entry("path/ways-asked-for", BY_HOPS),
            entry("path/none", BY_HOPS),
            entry("path/past-a-merged-trust", BY_HOPS),
            entry("path/past-a-lost-bid", BY_HOPS),
            entry("7-how-two-people-are-connected", BY_HOPS),
            entry("said/", BESIDE_NAMES),
            entry("6-find-by-any-name", BESIDE_NAMES),
            entry("register/colleges-of-a-university", BY_HOPS));

    private static final Pattern TIMES = Pattern.compile("(?:^|, )[a-z-]+/[a-z-]+(?: \\(\\+[^)]*\\))?(?: ×(\\d+))?");

    static Stream<Document> readings() {
        return Document.all().stream().filter(document -> promise(document).contains("reading/"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aReadingCostsTwoStatementsAndOneForEvidence(Document document) {
        int most = roots(document) * OF_ONE + FOR_EVIDENCE;
        if (isExcepted(document)) {
            assertThat(statements(document))
                    .as("no exception any more: %s", document)
                    .isGreaterThan(most);
        } else {
            assertThat(statements(document)).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void eachExceptionIsOfSomeDocument() {
        List<String> names = readings().map(Document::toString).toList();
        assertThat(EXCEPTIONS.keySet()).allMatch(part -> names.stream().anyMatch(name -> name.contains(part)));
    }

    private static boolean isExcepted(Document document) {
        return EXCEPTIONS.keySet().stream().anyMatch(document.toString()::contains);
    }

    private static String promise(Document document) {
        return Objects.requireNonNullElse(document.promise(Loading.CARRIED), "");
    }

    private static int statements(Document document) {
        return TIMES.matcher(promise(document))
                .results()
                .mapToInt(StatementsOfReadingsTests::times)
                .sum();
    }

    private static int times(MatchResult statement) {
        return statement.group(1) == null ? 1 : Integer.parseInt(statement.group(1));
    }

    private static int roots(Document document) {
        return Parser.parse(document.text()).getDefinitionsOfType(OperationDefinition.class).stream()
                .mapToInt(
                        operation -> operation.getSelectionSet().getSelections().size())
                .sum();
    }
}
