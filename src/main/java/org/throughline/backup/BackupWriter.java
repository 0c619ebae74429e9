package org.throughline.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.throughline.name.Sha256;

/** Writes lines, zipped, and at the end how many there were and what they come to. */
final class BackupWriter implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final GZIPOutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private long lines;

    BackupWriter(OutputStream out) throws IOException {
        this.out = new GZIPOutputStream(out, BUFFER);
        write(new BackupLine.Begin(BackupLine.FORM));
    }

    void write(BackupLine line) {
        byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        lines++;
        try {
            out.write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException("The backup could not be written", gone);
        }
    }

    void end(long revision) {
        write(new BackupLine.End(revision, lines, HexFormat.of().formatHex(digest.digest())));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
