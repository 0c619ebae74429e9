package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is matched by a key is sought in the index of that key, and says so where the planner may come to think
 * otherwise: it plans for the database as it was, and while that is filled for the first time a look through all of an
 * index seems as cheap as a seek in it, for each row anew; and an index over several columns serves nobody who says
 * nothing of one of them.
 */
class SoughtTests {

    private static final Pattern MATCHED = Pattern.compile("(?m)\\bMATCH (.*)$");
    private static final Pattern KEYED = Pattern.compile("[(\\[](\\w*):(\\w+)[^(){}\\[\\]]*\\{([^}]*)\\}");
    private static final Pattern COLUMN = Pattern.compile("(\\w+):");
    private static final Pattern INDEXED =
            Pattern.compile("FOR \\(\\w+:(\\w+)\\)\\s+(?:ON|REQUIRE) \\(?([^)]*?)\\)?(?: IS UNIQUE)?;");

    private static final List<Index> INDEXES = CypherFile.all().stream()
            .filter(file -> file.isIn("schema"))
            .flatMap(file -> INDEXED.matcher(file.body()).results())
            .map(SoughtTests::index)
            .toList();

    private record Index(String label, List<String> columns) {

        boolean serves(String sought, Set<String> keys) {
            return label.equals(sought) && keys.containsAll(columns);
        }

        boolean wouldServe(String sought, Set<String> keys) {
            return label.equals(sought) && keys.contains(columns.getFirst());
        }
    }

    static Stream<CypherFile> files() {
        return CypherFile.all().stream()
                .filter(file -> KEYED.matcher(file.body()).find());
    }

    @Test
    void indexesOfOneColumnAndOfSeveralAreKnown() {
        assertThat(INDEXES)
                .contains(
                        new Index("Node", List.of("id")), new Index("RevisionChange", List.of("subject", "revision")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsMatchedByAKeyIsSoughtInItsIndex(CypherFile file) {
        String body = file.body();
        Stream<MatchResult> keyed = MATCHED.matcher(body)
                .results()
                .flatMap(match -> KEYED.matcher(match.group(1)).results());
        assertThat(keyed.filter(match -> file.isIn("writing") || (match.start() == 0 && isInNoIndexAlone(match)))
                        .filter(match -> !body.contains("USING INDEX SEEK " + match.group(1) + ":"))
                        .map(MatchResult::group))
                .isEmpty();
    }

    /** Each change asks it, of however many sources. */
    @Test
    void theOldestSourceIsTheFirstOfItsIndex() {
        String text = CypherFile.all().stream()
                .filter(file -> file.name().endsWith("oldest-source"))
                .map(CypherFile::body)
                .findFirst()
                .orElseThrow();
        assertThat(new Plans(Scratch.service()).operators(text, Map.of("besides", List.of())))
                .anyMatch(operator -> operator.startsWith("NodeIndexScan"))
                .noneMatch(operator -> operator.startsWith("NodeByLabelScan")
                        || operator.startsWith("Sort")
                        || operator.startsWith("Top")
                        || operator.startsWith("EagerAggregation"));
    }

    private static boolean isInNoIndexAlone(MatchResult keyed) {
        Set<String> keys = COLUMN.matcher(keyed.group(3))
                .results()
                .map(column -> column.group(1))
                .collect(Collectors.toSet());
        return INDEXES.stream().noneMatch(index -> index.serves(keyed.group(2), keys))
                && INDEXES.stream().anyMatch(index -> index.wouldServe(keyed.group(2), keys));
    }

    private static Index index(MatchResult found) {
        return new Index(
                found.group(1),
                Pattern.compile("\\w+\\.(\\w+)")
                        .matcher(found.group(2))
                        .results()
                        .map(column -> column.group(1))
                        .toList());
    }
}
