package org.throughline.load.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.throughline.compose.SharedText;
import org.throughline.kind.Vocabulary;

/** The text of every fragment by its name: its folder and file, such as {@code appointment/of-person}. */
@Component
public final class CypherFiles {

    private static final String FOLDER = "/cypher/";
    private static final String READINGS = "reading/";
    private static final String SHARED = "shared/";

    private final Vocabulary vocabulary;

    CypherFiles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Map<String, String> fragments() {
        return read(
                file -> Stream.of("embedded/", "schema/", "writing/", READINGS).noneMatch(name(file)::startsWith));
    }

    /** The text of every statement that a reading asks, by its file. */
    Map<String, String> readings() {
        return read(file -> name(file).startsWith(READINGS));
    }

    private Map<String, String> read(Predicate<Resource> chosen) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/*/*.cypher");
            Map<String, String> texts = Arrays.stream(files)
                    .filter(file -> chosen.test(file) || name(file).startsWith(SHARED))
                    .collect(Collectors.toMap(CypherFiles::name, this::text));
            SharedText shared = new SharedText(name -> known(texts, name));
            texts.replaceAll((_, text) -> shared.whole(text));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String known(Map<String, String> texts, String name) {
        return Objects.requireNonNull(texts.get(name), () -> "There is no file cypher/" + name + ".cypher");
    }

    private static String name(Resource file) {
        try {
            String path = file.getURI().toString();
            return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ".cypher".length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text(Resource file) {
        try {
            return vocabulary.joined(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
