package org.throughline.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.running.Loading;

/**
 * The text of every statement that documents send one way of loading, as kept in a file: each text once, and before it
 * by which documents. A change of plan is a difference of this file.
 */
final class KnownStatements {

    private static final Path FOLDER = Path.of("src/test/resources/statements");
    private static final String STATEMENT = "// statement: ";
    private static final String DOCUMENT = "// document: ";

    private final Map<Sent, Collection<String>> documents = new TreeMap<>();

    static Path file(Loading loading) {
        return FOLDER.resolve(loading.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher");
    }

    static KnownStatements read(Loading loading) {
        try {
            return parse(Files.readString(file(loading)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static KnownStatements parse(String text) {
        KnownStatements known = new KnownStatements();
        Arrays.stream(text.split("(?m)^" + STATEMENT, -1)).skip(1).forEach(known::learn);
        return known;
    }

    private void learn(String entry) {
        List<String> lines = entry.lines().toList();
        List<String> senders =
                lines.stream().filter(line -> line.startsWith(DOCUMENT)).toList();
        String text = lines.stream().skip(1 + senders.size()).collect(Collectors.joining("\n"));
        Sent sent = new Sent(lines.getFirst(), text.strip());
        senders.forEach(line -> add(line.substring(DOCUMENT.length()), List.of(sent)));
    }

    void add(String document, Collection<Sent> statements) {
        statements.forEach(
                sent -> documents.computeIfAbsent(sent, _ -> new TreeSet<>()).add(document));
    }

    /** What a document sends, in the order of names. */
    List<Sent> of(String document) {
        List<Sent> sent = new ArrayList<>();
        documents.forEach((statement, senders) -> {
            if (senders.contains(document)) {
                sent.add(statement);
            }
        });
        return sent;
    }

    Collection<String> documents() {
        return documents.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    void write(Loading loading) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file(loading), toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String toString() {
        return documents.entrySet().stream().map(KnownStatements::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Map.Entry<Sent, Collection<String>> known) {
        Sent sent = known.getKey();
        String senders = known.getValue().stream()
                .map(document -> DOCUMENT + document + "\n")
                .collect(Collectors.joining());
        return STATEMENT + sent.name() + "\n" + senders + sent.text() + "\n";
    }
}
