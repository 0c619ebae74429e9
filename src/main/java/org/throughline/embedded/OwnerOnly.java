package org.throughline.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Takes from all but the owner what they may do with a folder; what is the owner's to change is left as it is. */
final class OwnerOnly extends SimpleFileVisitor<Path> {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /** Of a folder, and not of what is in it. */
    static void close(Path folder) {
        close(folder, FOLDER);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return close(folder, FOLDER);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return attributes.isRegularFile() ? close(file, FILE) : FileVisitResult.CONTINUE;
    }

    /** The database may have done away with it meanwhile. */
    @Override
    public FileVisitResult visitFileFailed(Path gone, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    private static FileVisitResult close(Path path, Set<PosixFilePermission> allowed) {
        try {
            if (!Files.getPosixFilePermissions(path).equals(allowed)) {
                Files.setPosixFilePermissions(path, allowed);
            }
        } catch (IOException another) {
            return FileVisitResult.CONTINUE;
        }
        return FileVisitResult.CONTINUE;
    }
}
