package org.throughline.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.secret.SecretFile;
import org.throughline.secret.SecretText;

/** The password of the embedded database: random, made once, in a file that only its owner may read. */
record PasswordFile(Path path) {

    private static final int RANDOM_BYTES = 24;

    String readOrCreate() throws IOException {
        SecretFile file = new SecretFile(path);
        String kept = file.read();
        return kept.isEmpty() ? create(file) : kept;
    }

    private static String create(SecretFile file) throws IOException {
        String password = SecretText.random(RANDOM_BYTES);
        file.write(password);
        return password;
    }
}
