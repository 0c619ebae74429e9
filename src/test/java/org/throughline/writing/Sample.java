package org.throughline.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A copy of the invented data package that a test may change. */
public record Sample(Path folder) {

    private static final Path INVENTED = Path.of("src/test/resources/data/invented");

    public static Sample in(Path folder) {
        try (Stream<Path> files = Files.list(INVENTED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new Sample(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Another release that rests on another paper, and has these people. */
    public Sample ofAnotherPaper(String people) {
        return renamed(
                "other",
                Map.of(
                        "source", "other-paper,Other Paper,,,UNKNOWN,,,ORIGINAL,\n",
                        "citation", "other-paper-p01,other-paper,p01,STATED,VERBATIM,,\n",
                        "person", people));
    }

    /** Another release: this package's description under another name, with rows in these tables alone. */
    public Sample renamed(String name, Map<String, String> rows) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                String table = file.getFileName().toString().replace(".csv", "");
                write(table, text(table).lines().findFirst().orElseThrow() + "\n" + rows.getOrDefault(table, ""));
            }
            Path description = folder.resolve("datapackage.json");
            Files.writeString(
                    description,
                    Files.readString(description)
                            .replaceFirst("\"name\": *\"invented\"", "\"name\": \"" + name + "\""));
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Resource description() {
        return new FileSystemResource(folder.resolve("datapackage.json"));
    }

    String text(String table) {
        try {
            return Files.readString(folder.resolve(table + ".csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Sample write(String table, byte[] bytes) {
        try {
            Files.write(folder.resolve(table + ".csv"), bytes);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Sample write(String table, String text) {
        return write(table, text.getBytes(StandardCharsets.UTF_8));
    }

    public Sample change(String table, UnaryOperator<String> change) {
        String before = text(table);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new IllegalArgumentException("The change leaves " + table + " as it is");
        }
        return write(table, after);
    }

    Sample replace(String table, String before, String after) {
        return change(table, text -> text.replace(before, after));
    }

    Sample add(String table, String line) {
        return change(table, text -> text + line + "\n");
    }

    Sample remove(String table, String id) {
        return change(
                table,
                text -> text.lines()
                        .filter(line -> !line.startsWith(id + ","))
                        .reduce("", (lines, line) -> lines + line + "\n"));
    }
}
