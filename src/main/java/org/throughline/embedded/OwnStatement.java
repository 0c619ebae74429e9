package org.throughline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the embedded database is asked for its own sake, in a file of that name. */
record OwnStatement(String name) {

    String text() {
        try {
            return new ClassPathResource("cypher/embedded/" + name + ".cypher")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
