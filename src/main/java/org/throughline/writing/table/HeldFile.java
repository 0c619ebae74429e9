package org.throughline.writing.table;

import java.io.FileNotFoundException;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A file of a package that is held in memory; what lies beside it is what is held with it, and nothing else. */
public final class HeldFile extends ByteArrayResource {

    private final String told;
    private final Map<String, byte[]> beside;

    private HeldFile(byte[] bytes, String told, Map<String, byte[]> beside) {
        super(bytes);
        this.told = told;
        this.beside = beside;
    }

    /** The description among the files of a package. */
    public static Resource description(String name, Map<String, byte[]> files) {
        return new HeldFile(
                Objects.requireNonNull(files.get(PackagePlace.DESCRIPTION)),
                "%s in %s".formatted(PackagePlace.DESCRIPTION, name),
                files);
    }

    @Override
    public Resource createRelative(String path) throws FileNotFoundException {
        byte[] bytes = beside.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return new HeldFile(bytes, path, beside);
    }

    @Override
    public String getDescription() {
        return told;
    }
}
