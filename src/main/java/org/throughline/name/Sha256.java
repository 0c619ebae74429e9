package org.throughline.name;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which texts and bytes are told apart, which every Java has. */
public final class Sha256 {

    private Sha256() {}

    /** A fresh one. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
