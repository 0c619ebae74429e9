package org.throughline.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Kinds;
import org.throughline.name.Sha256;
import org.throughline.start.StartRefused;

/** A backup as a file, which is read line by line: once to see that it is whole, and once to be restored. */
record BackupFile(Path path, Kinds kinds) {

    private static final String TORN = "it was cut or altered, or is none";

    /** Reads all of it and hands on each line; refuses what was cut, torn, or made by a later program. */
    BackupLine.End read(Consumer<BackupLine> each) {
        MessageDigest digest = Sha256.digest();
        try (InputStream zipped = Files.newInputStream(path);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(zipped), StandardCharsets.UTF_8))) {
            long count = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                BackupLine line = line(text);
                if (line instanceof BackupLine.End end) {
                    return whole(end, count, digest, lines.readLine());
                }
                requireForm(line, count);
                digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
                each.accept(line);
                count++;
            }
            throw new StartRefused(sentence("it ends before its last line"));
        } catch (IOException unreadable) {
            throw new StartRefused(sentence(TORN), unreadable);
        }
    }

    private BackupLine line(String text) {
        try {
            return BackupLine.read(text, kinds);
        } catch (RuntimeException unreadable) {
            throw new StartRefused(sentence(TORN), unreadable);
        }
    }

    private BackupLine.End whole(BackupLine.End end, long count, MessageDigest digest, @Nullable String beyond) {
        boolean same = end.lines() == count
                && end.digest().equals(HexFormat.of().formatHex(digest.digest()))
                && beyond == null;
        if (!same) {
            throw new StartRefused(sentence("what it says is not what was written"));
        }
        return end;
    }

    private void requireForm(BackupLine line, long count) {
        if (count == 0 && !(line instanceof BackupLine.Begin begin && begin.form() == BackupLine.FORM)) {
            throw new StartRefused(sentence("it is none, or a later version of Throughline made it"));
        }
    }

    private String sentence(String why) {
        return "%s cannot be restored: %s; name a backup that is whole, and nothing was changed."
                .formatted(path.toAbsolutePath(), why);
    }
}
