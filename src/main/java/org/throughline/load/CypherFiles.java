package org.throughline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The text of every fragment by its name: its folder and file, such as {@code appointment/of-person}. */
final class CypherFiles {

    private static final String FOLDER = "/cypher/";

    private CypherFiles() {}

    static Map<String, String> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/*/*.cypher");
            return Arrays.stream(files)
                    .filter(file ->
                            !name(file).startsWith("schema/") && !name(file).startsWith("writing/"))
                    .collect(Collectors.toMap(CypherFiles::name, CypherFiles::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        try {
            String path = file.getURI().toString();
            return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ".cypher".length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
