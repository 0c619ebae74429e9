package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The documents with which the page opens. */
final class Examples {

    private Examples() {}

    static List<String> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*.graphql");
            return Arrays.stream(files).map(Examples::text).toList();
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
