package org.throughline.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents with which the page opens. */
@Component
public final class Examples {

    private static final String ENDING = ".graphql";

    private final List<RegisteredDocument> documents;

    public Examples() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*" + ENDING);
            this.documents = Arrays.stream(files).map(Examples::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each by the name of its file. */
    public Stream<RegisteredDocument> documents() {
        return documents.stream();
    }

    private static RegisteredDocument read(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        try {
            return RegisteredDocument.of(
                    name.substring(0, name.length() - ENDING.length()),
                    file.getContentAsString(StandardCharsets.UTF_8),
                    "the examples");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
