package org.throughline.writing.schema;

import java.util.Collection;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.writing.contention.Contention;
import org.throughline.writing.statement.Statements;

/** Gives a database the constraints and indexes of this version; does nothing to one that has them. */
@Component
public class SchemaMigration {

    private static final String BY_NAMES_ALONE = "name_text";

    private final Neo4jClient client;
    private final Statements statements;
    private final SchemaVersions versions;

    SchemaMigration(Neo4jClient client, Statements statements, SchemaVersions versions) {
        this.client = client;
        this.statements = statements;
        this.versions = versions;
    }

    /** Refuses a database of a newer version; otherwise returns when every index can be used. */
    public void migrate() {
        Contention.retried(this::migrated);
    }

    private long migrated() {
        SchemaVersion found =
                versions.findById(SchemaVersion.NAME).orElseGet(() -> new SchemaVersion(SchemaVersion.NAME, 0, null));
        if (found.number() > SchemaVersion.CURRENT) {
            throw new SchemaTooNew(found.number());
        }
        change();
        client.query("CALL db.awaitIndexes(300)").run();
        if (found.number() < SchemaVersion.CURRENT) {
            versions.save(found.raised());
        }
        return SchemaVersion.CURRENT;
    }

    /** Each command by itself: several in one transaction hold locks that instances would take from each other. */
    private void change() {
        Collection<String> present = indexes();
        present.stream().filter(SchemaMigration::outdated).forEach(this::drop);
        statements.schema().stream()
                .map(SchemaCommand::of)
                .filter(command -> !present.contains(command.name()))
                .forEach(command -> Contention.retried(() -> create(command)));
    }

    private String create(SchemaCommand command) {
        try {
            client.query(command.text()).run();
        } catch (InvalidDataAccessResourceUsageException taken) {
            if (!indexes().contains(command.name())) {
                throw taken;
            }
        }
        return command.name();
    }

    private Collection<String> indexes() {
        return client.query(statements.step("indexes").text())
                .fetchAs(String.class)
                .all();
    }

    private void drop(String index) {
        client.query(statements.step("drop-index").text())
                .bind(index)
                .to("name")
                .run();
    }

    private static boolean outdated(String index) {
        return index.equals(BY_NAMES_ALONE) || isOfEarlierVersion(index);
    }

    private static boolean isOfEarlierVersion(String index) {
        return index.contains("_citations_v") && !index.endsWith("_citations_v" + SchemaVersion.CURRENT);
    }
}
