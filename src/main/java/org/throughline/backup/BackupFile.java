package org.throughline.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.throughline.kind.Kinds;
import org.throughline.start.StartRefused;

/** A backup as a file, which is read line by line: once to see that it is whole, and once to be restored. */
record BackupFile(Path path, Kinds kinds) {

    /** Reads all of it and hands on each line; refuses what was cut, torn, or made by a later program. */
    BackupLine.End read(Consumer<BackupLine> each) {
        MessageDigest digest = BackupWriter.digest();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
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
            throw refused("it ends before its last line", Optional.empty());
        } catch (IOException unreadable) {
            throw refused("it was cut or altered, or is none", Optional.of(unreadable));
        }
    }

    private BackupLine line(String text) {
        try {
            return BackupLine.read(text, kinds);
        } catch (RuntimeException unreadable) {
            throw refused("it was cut or altered, or is none", Optional.of(unreadable));
        }
    }

    private BackupLine.End whole(BackupLine.End end, long count, MessageDigest digest, String beyond) {
        boolean same = end.lines() == count
                && end.digest().equals(HexFormat.of().formatHex(digest.digest()))
                && beyond == null;
        if (!same) {
            throw refused("what it says is not what was written", Optional.empty());
        }
        return end;
    }

    private void requireForm(BackupLine line, long count) {
        if (count == 0 && !(line instanceof BackupLine.Begin begin && begin.form() == BackupLine.FORM)) {
            throw refused("it is none, or a later version of Throughline made it", Optional.empty());
        }
    }

    private StartRefused refused(String why, Optional<Exception> cause) {
        String sentence = "%s cannot be restored: %s; name a backup that is whole, and nothing was changed."
                .formatted(path.toAbsolutePath(), why);
        return cause.map(behind -> new StartRefused(sentence, behind)).orElseGet(() -> new StartRefused(sentence));
    }
}
