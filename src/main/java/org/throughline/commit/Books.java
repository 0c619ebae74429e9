package org.throughline.commit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.commit.statement.Statements;

/** What is kept beside rows and ledger: which packages were loaded, whose keys are taken, what was answered to whom. */
@Component
public class Books {

    /** What was answered to whom; none of a later revision than others tell of. */
    private static final String ANSWERED = "IdempotencyKey";

    private static final List<String> SORTS = List.of("DataRelease", "LoadedFile", "RegisterBook", "ApiKey", ANSWERED);

    private final Neo4jClient client;
    private final Statements statements;

    Books(Neo4jClient client, Statements statements) {
        this.client = client;
        this.statements = statements;
    }

    public static boolean isKnown(String sort) {
        return SORTS.contains(sort);
    }

    /** The books of each sort as they are after a revision. */
    public Map<String, List<Map<String, Object>>> at(long revision) {
        return SORTS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sort -> properties(sort)
                                .filter(book -> isOf(book, sort, revision))
                                .toList()));
    }

    /** Keeps new ones of a sort with these properties. */
    void keep(String sort, List<Map<String, Object>> books) {
        client.query(statements.step("write-books").text())
                .bind(sort)
                .to("book")
                .bind(books)
                .to("books")
                .run();
    }

    /** Keeps books of registers, all at once and each once more revised; refused where others revised one meanwhile. */
    public void revise(List<Map<String, @Nullable Object>> books) {
        long written = client.query(statements.step("revise-register-books").text())
                .bind(books)
                .to("books")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (written != books.size()) {
            throw new OptimisticLockingFailureException(
                    "%d of %d books were revised by others".formatted(books.size() - written, books.size()));
        }
    }

    /** Keeps books of registers that a package brings along, but where more is known of a code than they tell. */
    public void bring(List<Map<String, Object>> books) {
        client.query(statements.step("bring-register-books").text())
                .bind(books)
                .to("books")
                .run();
    }

    /** Keeps pairs that a person is to look at; one that is kept already stays as it was told first. */
    public void doubt(List<DoubtedPair> pairs) {
        if (!pairs.isEmpty()) {
            bring(pairs.stream().map(DoubtedPair::properties).toList());
        }
    }

    private static boolean isOf(Map<String, Object> book, String sort, long revision) {
        return !sort.equals(ANSWERED) || !(book.get("revision") instanceof Long number) || number <= revision;
    }

    private Stream<Map<String, Object>> properties(String sort) {
        return client.query(statements.step("books").text()).bind(sort).to("book").fetch().all().stream()
                .map(found -> RowOfGraph.properties(found.get("properties")));
    }
}
