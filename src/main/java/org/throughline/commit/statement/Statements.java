package org.throughline.commit.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import org.throughline.kind.Vocabulary;

/** The Cypher of the writing side, read once: that of a relationship is made of its kind, that of a node is a file. */
@Component
public class Statements {

    private static final String EXAMPLE = "appointment";

    private final Vocabulary vocabulary;
    private final Map<String, Statement> writing;
    private final Map<String, Statement> steps;
    private final Map<String, Statement> known;
    private final Map<String, Statement> ledger;
    private final List<Statement> schema;

    public Statements(Kinds kinds, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.writing = writing(kinds, read("writing/*"));
        this.steps = read("writing/step/*");
        this.known = read("writing/known/*");
        this.ledger = read("writing/ledger/*");
        this.schema = List.copyOf(read("schema/*").values());
    }

    /** The statement that writes the rows of a kind. */
    public Statement writing(Kind kind) {
        return existing(writing, kind.name());
    }

    /** A text that changes when any row is written otherwise. */
    public String checksum(Kinds kinds) {
        String texts = kinds.all().map(kind -> writing(kind).text()).collect(Collectors.joining());
        return DigestUtils.md5DigestAsHex(texts.getBytes(StandardCharsets.UTF_8));
    }

    public Statement step(String name) {
        return existing(steps, name);
    }

    /**
     * What takes away the relationships of rows: those that are rows themselves by their ids, others from their nodes.
     */
    public String loosening(Kind kind) {
        Statement statement = step(kind instanceof LinkKind ? "remove-relationships" : "remove-belongings");
        return statement.named(kind.relationship().orElseThrow().type());
    }

    /** The statement that finds rows that are in the graph. */
    public Statement known(String name) {
        return existing(known, name);
    }

    /** A statement of the ledger. */
    public Statement ledger(String name) {
        return existing(ledger, name);
    }

    /** The statements of the schema, in their order. */
    public List<String> schema() {
        return schema.stream()
                .flatMap(statement -> statement.expanded(vocabulary).stream())
                .toList();
    }

    private static Map<String, Statement> writing(Kinds kinds, Map<String, Statement> files) {
        LinkStatement links = new LinkStatement((LinkKind) kinds.named(EXAMPLE), existing(files, "relationship"));
        return kinds.stored()
                .collect(Collectors.toMap(
                        Kind::name,
                        kind -> kind instanceof LinkKind link ? links.of(link) : existing(files, kind.name())));
    }

    private static Statement existing(Map<String, Statement> statements, String name) {
        return Optional.ofNullable(statements.get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "No Cypher file is named " + name + ".cypher: add it to cypher/writing"));
    }

    private Map<String, Statement> read(String files) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:cypher/" + files + ".cypher"))
                    .map(this::read)
                    .sorted(Comparator.comparing(Statement::name))
                    .collect(Collectors.toMap(
                            Statement::name, statement -> statement, (one, _) -> one, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The Cypher files could not be listed", unreadable);
        }
    }

    private Statement read(Resource file) {
        try {
            String name = String.valueOf(file.getFilename()).replace(".cypher", "");
            return Statement.parse(name, file.getContentAsString(StandardCharsets.UTF_8), vocabulary);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " could not be read", unreadable);
        }
    }
}
