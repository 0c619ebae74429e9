package org.throughline.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;

/** The one user of the embedded database, whose password is always what the password file says. */
record DatabaseUser(String name, String password) {

    static DatabaseUser of(DataFolder folder) throws IOException {
        return new DatabaseUser(AuthManager.INITIAL_USER_NAME, new PasswordFile(folder.password()).readOrCreate());
    }

    /** A new database reads its first user from a file, so that the well-known password is never valid. */
    void writeTo(DataFolder folder) throws IOException {
        Path initialUser = folder.initialUser();
        Files.createDirectories(folder.administration());
        Files.deleteIfExists(initialUser);
        FileUserRepository users = new FileUserRepository(
                new DefaultFileSystemAbstraction(),
                initialUser,
                NullLogProvider.getInstance(),
                EmptyMemoryTracker.INSTANCE);
        try {
            users.start();
            users.create(new User(name, null, credential(), false, false));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** An older database takes the password over when the file has been changed or lost. */
    void applyTo(GraphDatabaseService system, AuthManager logins) {
        if (!accepted(logins)) {
            system.executeTransactionally(
                    new OwnStatement("password").text(), Map.of("name", name, "password", password));
        }
    }

    private boolean accepted(AuthManager logins) {
        try {
            return logins.login(AuthToken.newBasicAuthToken(name, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
                            .subject()
                            .getAuthenticationResult()
                    == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            return false;
        }
    }

    private SystemGraphCredential credential() {
        return SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
    }

    @Override
    public String toString() {
        return name;
    }
}
