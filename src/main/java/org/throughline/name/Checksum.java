package org.throughline.name;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A short text that differs when what it was made from differs (SHA-256). */
public final class Checksum {

    private final MessageDigest digest = Sha256.digest();

    public Checksum add(byte[] part) {
        digest.update(Integer.toString(part.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(part);
        return this;
    }

    public Checksum add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** As many hexadecimal digits as asked for, at most 64; to be asked once. */
    public String hex(int digits) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
    }
}
