package org.throughline.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;

/**
 * A document that is a test: beside it lie the expected answer and, where it has any, its variables; its header
 * promises the statements that it costs. The examples of the page are tests too; their answers lie among the others.
 */
record Document(Path file) {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final Path EXAMPLES = Path.of("src/main/resources/data/examples");
    private static final Path GENERAL = Path.of("src/main/resources/examples");
    private static final String MECHANICS = "mechanics";

    static List<Document> all() {
        return Stream.of(EXAMPLES, GENERAL, FOLDER).flatMap(Document::in).toList();
    }

    private static Stream<Document> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(Document::new)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Data data() {
        return file.startsWith(FOLDER.resolve(MECHANICS)) || file.startsWith(GENERAL) ? Data.INVENTED : Data.SHIPPED;
    }

    String text() {
        return read(file);
    }

    Map<String, ?> variables() {
        Path variables = beside(".variables.json");
        return Files.exists(variables) ? Map.copyOf(Json.map(read(variables))) : Map.of();
    }

    /** What the header promises of one way of loading, or null where it says nothing. */
    @Nullable
    String promise(Loading loading) {
        Matcher line = line(loading).matcher(text());
        return line.find() ? line.group(1) : null;
    }

    String expected() {
        Path expected = beside(".json");
        if (!Files.exists(expected)) {
            throw new AssertionError("%s has no expected answer: write it, or see CONTRIBUTING.md".formatted(file));
        }
        return read(expected);
    }

    void expect(String answer) {
        write(beside(".json"), answer);
    }

    void promise(Loading loading, String statements) {
        String line = "# " + loading.promise() + ": " + statements;
        String text = text();
        write(
                file,
                promise(loading) == null
                        ? text.replaceFirst("(?m)\\A((?:#.*\n)*)", "$1" + Matcher.quoteReplacement(line + "\n"))
                        : line(loading).matcher(text).replaceFirst(Matcher.quoteReplacement(line)));
    }

    private static Pattern line(Loading loading) {
        return Pattern.compile("(?m)^# " + loading.promise() + ": ?(.*)$");
    }

    private Path beside(String ending) {
        String name = file.getFileName().toString().replace(".graphql", ending);
        if (file.startsWith(GENERAL)) {
            return FOLDER.resolve("general").resolve(name);
        }
        return file.startsWith(EXAMPLES) ? FOLDER.resolve("examples").resolve(name) : file.resolveSibling(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String toString() {
        return file.toString().replace(FOLDER + "/", "").replace(".graphql", "");
    }
}
