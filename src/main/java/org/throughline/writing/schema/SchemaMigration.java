package org.throughline.writing.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.commit.GraphRewriting;
import org.throughline.commit.contention.Contention;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kinds;

/** Gives a database the constraints and indexes of this version; does nothing to one that has them. */
@Component
public class SchemaMigration {

    private static final String BY_NAMES_ALONE = "name_text";
    private static final String OVER_CITATIONS = "_citations_v";
    private static final String WITHOUT_NAMES = "_name_order_id";

    private final Neo4jClient client;
    private final Statements statements;
    private final SchemaVersions versions;
    private final GraphRewriting rewriting;
    private final String way;

    SchemaMigration(
            Neo4jClient client, Statements statements, SchemaVersions versions, GraphRewriting rewriting, Kinds kinds) {
        this.rewriting = rewriting;
        this.way = GraphRewriting.way(kinds, statements);
        this.client = client;
        this.statements = statements;
        this.versions = versions;
    }

    /**
     * Refuses a database of a newer version; otherwise returns when every index can be used and all rows stand as this
     * program writes them.
     *
     * @param marks what else is to be done where they were written otherwise
     */
    public void migrate(Runnable marks) {
        Contention.retried(() -> migrated(marks));
    }

    private long migrated(Runnable marks) {
        SchemaVersion found = versions.findById(SchemaVersion.NAME).orElseGet(SchemaVersion::none);
        if (found.number() > SchemaVersion.CURRENT) {
            throw new SchemaTooNew(found.number());
        }
        change();
        client.query(statements.step("await-indexes").text()).run();
        if (found.isWrittenOtherwise(way)) {
            rewriting.rewrite();
            marks.run();
        }
        if (found.number() < SchemaVersion.CURRENT || !way.equals(found.writing())) {
            versions.save(found.raised(way));
        }
        return SchemaVersion.CURRENT;
    }

    /** Each command by itself: several in one transaction hold locks that instances would take from each other. */
    private void change() {
        Map<String, List<String>> present = indexes();
        List<SchemaCommand> commands =
                statements.schema().stream().map(SchemaCommand::of).toList();
        present.keySet().stream().filter(index -> outdated(index, commands)).forEach(this::drop);
        commands.stream()
                .filter(command -> !command.isDone(present))
                .forEach(command -> Contention.retried(() -> change(command, present.containsKey(command.name()))));
    }

    /** A full-text index cannot be given another type or property: it is made anew. */
    private String change(SchemaCommand command, boolean present) {
        if (present) {
            drop(command.name());
        }
        return create(command);
    }

    private String create(SchemaCommand command) {
        try {
            client.query(command.text()).run();
        } catch (InvalidDataAccessResourceUsageException taken) {
            if (!command.isDone(indexes())) {
                throw taken;
            }
        }
        return command.name();
    }

    private Map<String, List<String>> indexes() {
        return client
                .query(statements.step("indexes").text())
                .fetchAs(Covered.class)
                .mappedBy((_, row) -> new Covered(
                        row.get("name").asString(), row.get("covered").asList(Value::asString)))
                .all()
                .stream()
                .collect(Collectors.toMap(Covered::name, Covered::parts));
    }

    private record Covered(String name, List<String> parts) {}

    private void drop(String index) {
        client.query(statements.step("drop-index").text())
                .bind(index)
                .to("name")
                .run();
    }

    private static boolean outdated(String index, List<SchemaCommand> commands) {
        return index.equals(BY_NAMES_ALONE) || index.endsWith(WITHOUT_NAMES) || isOfEarlierVersion(index, commands);
    }

    private static boolean isOfEarlierVersion(String index, List<SchemaCommand> commands) {
        return index.contains(OVER_CITATIONS)
                && commands.stream().map(SchemaCommand::name).noneMatch(index::equals);
    }
}
