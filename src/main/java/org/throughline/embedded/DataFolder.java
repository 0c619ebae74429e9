package org.throughline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.throughline.start.StartRefused;

/** Everything the embedded database keeps, in one folder that can be moved or copied while the service is stopped. */
record DataFolder(Path path) {

    /** What the service and its database put there. */
    private static final Set<String> OWN =
            Set.of("admin-key", "databases", "dbms", "lock", "logs", "password", "server_id", "transactions");

    /** What is in the way of nobody: the root of a volume has it from the start. */
    private static final String OF_VOLUMES = "lost+found";

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
            if (isNew()) {
                requireNothingElse();
            }
            FolderLock lock = FolderLock.on(this);
            closeToOthers();
            return lock;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** A folder that holds something else is none that was meant. */
    private void requireNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !OWN.contains(name) && !name.equals(OF_VOLUMES))
                    .min(Comparator.naturalOrder())
                    .ifPresent(name -> {
                        throw foreign(name);
                    });
        }
    }

    /** Nobody but its owner looks into it or writes to it, whatever is usual for new files here. */
    void closeToOthers() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            OwnerOnly.close(path);
            for (String name : OWN) {
                Files.walkFileTree(path.resolve(name), new OwnerOnly());
            }
        }
    }

    private StartRefused foreign(String name) {
        return new StartRefused(
                "The folder %s holds %s, which no data folder holds, and no data: set throughline.embedded.folder to a new or an empty folder."
                        .formatted(path, name));
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
