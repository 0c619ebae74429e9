package org.throughline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.throughline.name.Sha256;
import org.throughline.secret.SecretText;

/**
 * What the holder of a key sends: {@code tl_<id>_<secret>}. The id finds the key, and is no secret; of the secret,
 * which nobody guesses, a plain digest is kept, for there is nothing to try out.
 */
record KeyToken(String id, String secret) {

    private static final String PREFIX = "tl_";
    private static final int SECRET_BYTES = 32;

    static KeyToken random() {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return new KeyToken(id, SecretText.random(SECRET_BYTES));
    }

    /** Empty where it is no key's at all. */
    static Optional<KeyToken> of(String token) {
        String[] parts = token.split("_", 3);
        return token.startsWith(PREFIX) && parts.length == 3
                ? Optional.of(new KeyToken(parts[1], parts[2]))
                : Optional.empty();
    }

    String text() {
        return PREFIX + id + "_" + secret;
    }

    String hash() {
        return HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes as long whatever the secret is. */
    boolean opens(ApiKey key) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), key.hash().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "a key's token";
    }
}
