package org.throughline.writing.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that differs when what it was made from differs (SHA-256). */
public final class Checksum {

    private final MessageDigest digest = sha256();

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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
