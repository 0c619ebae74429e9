package org.throughline.exchange.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file as it is delivered: plain, by gzip, or in a ZIP beside its description.
 *
 * @param entries the names that it may have within a ZIP, the surest first; one begins with * where only its end is
 *     known
 */
public record Delivery(Path path, List<String> entries) {

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;
    private static final int ENTRIES = 16;
    private static final long RATIO = 200;
    private static final long UNJUDGED = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    public Delivery(Path path, String entry) {
        this(path, List.of(entry));
    }

    /** As messages tell it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** Its bytes, unzipped, no more of them than an honest archive holds. */
    public InputStream open() {
        if (!Files.isRegularFile(path)) {
            throw new FileRefused("There is no file %s: correct its name.".formatted(path));
        }
        try {
            return new BufferedInputStream(
                    switch (beginning()) {
                        case GZIP -> unzipped(new GZIPInputStream(Files.newInputStream(path), BUFFER));
                        case ZIP -> unzipped(zipped());
                        default -> Files.newInputStream(path);
                    },
                    BUFFER);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** What unzipping gives, refused where it is more than any honest file of that size comes to. */
    private InputStream unzipped(InputStream bytes) throws IOException {
        return new BoundedBytes(
                bytes,
                Math.max(UNJUDGED, RATIO * Files.size(path)),
                () -> new FileRefused(
                        "%s unzips to more than %d times its size: give the file unzipped.".formatted(name(), RATIO)));
    }

    public FileRefused unreadable(IOException why) {
        return new FileRefused(
                "%s cannot be read to its end: it was cut or damaged; fetch it again.".formatted(name()), why);
    }

    private int beginning() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return (bytes.read() << 8) | bytes.read();
        }
    }

    private InputStream zipped() throws IOException {
        ZipFile archive = new ZipFile(path.toFile());
        try {
            return new WithArchive(archive, archive.getInputStream(chosen(archive)));
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    private ZipEntry chosen(ZipFile archive) {
        if (archive.size() > ENTRIES) {
            throw new FileRefused("%s holds %,d files, where %d may be: give the archive as it is published."
                    .formatted(name(), archive.size(), ENTRIES));
        }
        List<ZipEntry> chosen = entries.stream()
                .map(entry -> called(entry, archive))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (chosen.size() != 1) {
            throw new FileRefused(
                    "%s holds %s %s: give the archive as it is published, with that file beside no folder."
                            .formatted(name(), chosen.isEmpty() ? "no" : "more than one", entries.getFirst()));
        }
        return chosen.getFirst();
    }

    private static List<ZipEntry> called(String entry, ZipFile archive) {
        return archive.stream()
                .filter(file ->
                        isCalled(entry.toLowerCase(Locale.ROOT), file.getName().toLowerCase(Locale.ROOT)))
                .map(ZipEntry.class::cast)
                .toList();
    }

    private static boolean isCalled(String entry, String name) {
        return entry.startsWith("*") ? name.endsWith(entry.substring(1)) && name.indexOf('/') < 0 : name.equals(entry);
    }
}
