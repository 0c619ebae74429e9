package org.throughline.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.throughline.secret.SecretFile;
import org.throughline.secret.SecretFolder;
import org.throughline.start.StartRefused;

/**
 * Leaves a key for an admin in a file where keys are of use and no admin has one, so that the first key need not be
 * asked of anybody: after the database is ready, before anybody is answered. The file is there before the key holds,
 * for a process may end between the two.
 */
@Component
class AdminKey implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AdminKey.class);
    private static final String NAME = "admin";

    private final boolean wanted;
    private final @Nullable Path folder;
    private final Keys keys;
    private volatile boolean looked;

    AdminKey(
            WritingProperties writing,
            AccessProperties access,
            ObjectProvider<SecretFolder> dataFolder,
            Rights rights,
            Keys keys) {
        this.wanted = writing.writing() || rights.isClosed();
        this.folder = access.folder() != null ? Path.of(access.folder()) : path(dataFolder.getIfAvailable());
        this.keys = keys;
    }

    private static @Nullable Path path(@Nullable SecretFolder folder) {
        return folder == null ? null : folder.path();
    }

    @Override
    public void start() {
        looked = true;
        if (wanted && !keys.hasOne(Role.ADMIN)) {
            leave(KeyToken.random());
        }
    }

    private void leave(KeyToken token) {
        Path place = place();
        try {
            Files.createDirectories(place.getParent());
            new SecretFile(place).write(token.text());
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The admin's key cannot be left in %s: set throughline.access.folder to a folder that this user may write to."
                            .formatted(place),
                    unwritable);
        }
        keys.keep(token, NAME, Role.ADMIN);
        LOG.info("No admin has a key: one was made, and is in {}", place);
    }

    private Path place() {
        if (folder == null) {
            throw new StartRefused(
                    "No admin has a key, and there is no data folder to leave one in: set throughline.access.folder to a folder of this user alone.");
        }
        return folder.toAbsolutePath().normalize().resolve("admin-key");
    }

    @Override
    public void stop() {
        looked = false;
    }

    @Override
    public boolean isRunning() {
        return looked;
    }

    /** Long before the server, which begins last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
