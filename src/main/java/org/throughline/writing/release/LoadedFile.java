package org.throughline.writing.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A table's file as it was last loaded, with a fingerprint of each row, so that a change touches that row alone.
 *
 * @param path the file's path below the name of its release, for every release may have a table of that name
 */
@Node("LoadedFile")
record LoadedFile(
        @Id String path,
        String release,
        String checksum,
        List<String> rows,
        @Version @Nullable Long revision) {

    static LoadedFile unread(String release, String file) {
        return new LoadedFile(path(release, file), release, "", List.of(), null);
    }

    static String path(String release, String file) {
        return release + "/" + file;
    }

    boolean sameAs(String otherChecksum, List<String> otherRows) {
        return checksum.equals(otherChecksum) && rows.equals(otherRows);
    }

    LoadedFile with(String newChecksum, List<String> newRows) {
        return new LoadedFile(path, release, newChecksum, newRows, revision);
    }
}
