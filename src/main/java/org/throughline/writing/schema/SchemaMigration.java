package org.throughline.writing.schema;

import java.util.Collection;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.writing.statement.Statements;

/** Gives a database the constraints and indexes of this version; does nothing to one that has them. */
@Component
public class SchemaMigration {

    private final Neo4jClient client;
    private final Statements statements;
    private final SchemaVersions versions;
    private final TransactionTemplate transaction;

    SchemaMigration(
            Neo4jClient client,
            Statements statements,
            SchemaVersions versions,
            PlatformTransactionManager transactions) {
        this.client = client;
        this.statements = statements;
        this.versions = versions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Refuses a database of a newer version; otherwise returns when every index can be used. */
    public void migrate() {
        SchemaVersion found =
                versions.findById(SchemaVersion.NAME).orElseGet(() -> new SchemaVersion(SchemaVersion.NAME, 0, null));
        if (found.number() > SchemaVersion.CURRENT) {
            throw new SchemaTooNew(found.number());
        }
        transaction.executeWithoutResult(status -> change());
        client.query("CALL db.awaitIndexes(300)").run();
        if (found.number() < SchemaVersion.CURRENT) {
            versions.save(found.raised());
        }
    }

    private void change() {
        Collection<String> present = indexes();
        present.stream().filter(SchemaMigration::outdated).forEach(this::drop);
        statements.schema().stream()
                .map(SchemaCommand::of)
                .filter(command -> !present.contains(command.name()))
                .forEach(command -> client.query(command.text()).run());
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
        return index.contains("_citations_v") && !index.endsWith("_citations_v" + SchemaVersion.CURRENT);
    }
}
