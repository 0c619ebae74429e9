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
        outdatedIndexes()
                .forEach(name -> client.query("DROP INDEX $name IF EXISTS")
                        .bind(name)
                        .to("name")
                        .run());
        statements.schema().forEach(text -> client.query(text).run());
    }

    private Collection<String> outdatedIndexes() {
        return client.query(statements.step("outdated-indexes").text())
                .bind("_citations_v" + SchemaVersion.CURRENT)
                .to("ending")
                .fetchAs(String.class)
                .all();
    }
}
