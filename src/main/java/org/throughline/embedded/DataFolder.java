package org.throughline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.throughline.start.StartRefused;

/** Everything the embedded database keeps, in one folder that can be moved or copied while the service is stopped. */
record DataFolder(Path path) {

    Path lock() {
        return path.resolve("lock");
    }

    Path password() {
        return path.resolve("password");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path administration() {
        return path.resolve("dbms");
    }

    Path initialUser() {
        return administration().resolve("auth.ini");
    }

    boolean isNew() {
        return Files.notExists(databases());
    }

    /** The first start ends by deleting the initial user's file, so later ones must find the data. */
    boolean hasLostItsData() {
        return !isNew() && Files.notExists(initialUser()) && Files.notExists(data());
    }

    private Path databases() {
        return path.resolve("databases");
    }

    private Path data() {
        return databases().resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    FolderLock open() {
        try {
            Files.createDirectories(path);
            closeToOthers();
            return FolderLock.on(this);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Nobody but its owner looks into it or writes to it, whatever is usual for new files here. */
    void closeToOthers() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.walkFileTree(path, new OwnerOnly());
        }
    }

    StartRefused unusable(IOException cause) {
        return new StartRefused(
                "The data folder %s cannot be used (%s): set throughline.embedded.folder to a folder that this user may write to."
                        .formatted(path, reason(cause)),
                cause);
    }

    StartRefused inUse() {
        return new StartRefused(
                "The data folder %s is in use by another process: stop that one, or set throughline.embedded.folder to another folder; a command that imports may send its files to that one, by --to."
                        .formatted(path));
    }

    StartRefused dataLost() {
        return new StartRefused(
                "The data folder %s held data once, but %s is gone: put it back from a copy, or set throughline.embedded.folder to a new folder."
                        .formatted(path, data()));
    }

    private static String reason(IOException cause) {
        String name = cause.getClass().getSimpleName().replaceFirst("Exception$", "");
        return name + ": " + cause.getMessage();
    }
}
