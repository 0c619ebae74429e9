package org.throughline.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Writes lines, zipped, and at the end how many there were and what they come to. */
final class BackupWriter implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final GZIPOutputStream out;
    private final MessageDigest digest = digest();
    private long lines;

    BackupWriter(OutputStream out) throws IOException {
        this.out = new GZIPOutputStream(out, BUFFER);
        write(new BackupLine.Begin(BackupLine.FORM));
    }

    /** How what stands above is told in the last line. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    void write(BackupLine line) throws IOException {
        byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        out.write(bytes);
        lines++;
    }

    void end(long revision, String at) throws IOException {
        String text = new BackupLine.End(revision, at, lines, HexFormat.of().formatHex(digest.digest())).text();
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.finish();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
