package org.throughline.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of a data package, from a folder or a ZIP: its description, its tables and its books, held in memory. What
 * they name is looked up among them alone, so that a package that somebody sends reaches nothing else.
 *
 * @param name as messages call the package
 * @param contents the bytes of each by its way within the package
 */
public record PackageFiles(String name, Map<String, byte[]> contents) {

    public static final String DESCRIPTION = "datapackage.json";
    private static final int FILES = 200;

    /**
     * Those of a folder, of the description in it, or of a ZIP.
     *
     * @param most bytes that all of them may have together
     */
    public static PackageFiles in(Path path, int most) {
        boolean described = path.endsWith(DESCRIPTION);
        Path place = described ? path.toAbsolutePath().getParent() : path;
        if (!Files.exists(path) || place == null) {
            throw new FileRefused("There is no file %s: correct its name.".formatted(path));
        }
        Gathering found = new Gathering(String.valueOf(path.getFileName()), most);
        try {
            if (Files.isDirectory(place)) {
                found.folder(place);
            } else {
                found.zip(place);
            }
        } catch (IOException cut) {
            throw new FileRefused(
                    "%s cannot be read to its end: it was cut or damaged; make it again.".formatted(found.name), cut);
        }
        return found.whole();
    }

    /** Writes them into one file, as they are sent. */
    public void zip(Path into) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(into))) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    /** What has been read of a package, no more than may be. */
    private static final class Gathering {

        private final Map<String, byte[]> contents = new TreeMap<>();
        private final String name;
        private int left;
        private int count;

        private Gathering(String name, int most) {
            this.name = name;
            this.left = most;
        }

        void folder(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> files = all.filter(file -> isTaken(file.toString()) && Files.isRegularFile(file))
                        .limit(FILES + 1L)
                        .toList();
                for (Path file : files) {
                    try (InputStream bytes = Files.newInputStream(file)) {
                        add(folder.relativize(file).toString().replace('\\', '/'), bytes);
                    }
                }
            }
        }

        void zip(Path file) throws IOException {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    add(entry.getName(), zip);
                }
            }
        }

        private static boolean isTaken(String file) {
            return file.endsWith(".csv") || file.endsWith(".jsonl") || file.endsWith(DESCRIPTION);
        }

        /** Whatever is read counts, of use or not. */
        private void add(String file, InputStream bytes) throws IOException {
            byte[] content = bytes.readNBytes(left + 1);
            left -= content.length;
            count++;
            if (isTaken(file)) {
                contents.put(file, content);
            }
            if (left < 0) {
                throw new FileRefused(
                        "The files of %s have more bytes than may be: import them in parts.".formatted(name));
            }
            if (count > FILES) {
                throw new FileRefused(
                        "%s holds more than %d files: name the folder of one package.".formatted(name, FILES));
            }
        }

        PackageFiles whole() {
            if (!contents.containsKey(DESCRIPTION)) {
                throw new FileRefused(
                        "%s holds no %s: give the folder of a data package, or one ZIP with that file beside no folder."
                                .formatted(name, DESCRIPTION));
            }
            return new PackageFiles(name, contents);
        }
    }
}
