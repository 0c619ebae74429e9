package org.throughline.writing.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The Cypher files of the writing side, read once. */
@Component
public class Statements {

    private final Map<String, TableStatement> tables;
    private final Map<String, Statement> steps;
    private final List<Statement> schema;
    private final Vocabulary vocabulary;

    public Statements() {
        this.tables = byName(read("writing/*"), TableStatement::new);
        this.steps = byName(read("writing/step/*"), Function.identity());
        this.schema = read("schema/*");
        this.vocabulary = Vocabulary.of(tables.values());
    }

    public Map<String, TableStatement> tables() {
        return tables;
    }

    public TableStatement table(String name) {
        return existing(tables, name);
    }

    public Statement step(String name) {
        return existing(steps, name);
    }

    /** The statements of the schema, in their order. */
    public List<String> schema() {
        return schema.stream()
                .flatMap(statement -> statement.expanded(vocabulary).stream())
                .toList();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private static <T> T existing(Map<String, T> statements, String name) {
        T statement = statements.get(name);
        if (statement == null) {
            throw new IllegalStateException("No Cypher file is named " + name + ".cypher: add it to cypher/writing");
        }
        return statement;
    }

    private static <T> Map<String, T> byName(List<Statement> statements, Function<Statement, T> as) {
        return statements.stream()
                .collect(Collectors.toMap(Statement::name, as, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Statement> read(String files) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:cypher/" + files + ".cypher"))
                    .map(Statements::read)
                    .sorted(Comparator.comparing(Statement::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The Cypher files could not be listed", unreadable);
        }
    }

    private static Statement read(Resource file) {
        try {
            String name = String.valueOf(file.getFilename()).replace(".cypher", "");
            return Statement.parse(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " could not be read", unreadable);
        }
    }
}
