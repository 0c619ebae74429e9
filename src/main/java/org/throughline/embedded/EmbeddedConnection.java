package org.throughline.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** How the driver reaches the embedded database: as it would reach any other. */
record EmbeddedConnection(EmbeddedDatabase database) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
        return database.uri();
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(database.user().name(), database.user().password());
    }
}
