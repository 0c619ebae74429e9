package org.throughline.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** A text that nobody guesses: letters, digits, dashes and underscores. */
public final class SecretText {

    private SecretText() {}

    /** A new one, of so many random bytes. */
    public static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
