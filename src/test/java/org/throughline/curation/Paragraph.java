package org.throughline.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One paragraph of one article: the nth line that is not empty. */
record Paragraph(String source, int number) implements Comparable<Paragraph> {

    static final Path ARTICLES = Path.of("../shared/sources");

    /** The text of every paragraph of the articles. */
    static Map<Paragraph, String> all() {
        Map<Paragraph, String> paragraphs = new TreeMap<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String source = "article-" + file.getFileName().toString().substring(0, 3);
                List<String> lines = Files.readString(file)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
                IntStream.range(0, lines.size())
                        .forEach(i -> paragraphs.put(
                                new Paragraph(source, i + 1),
                                lines.get(i).strip().replaceAll("(?U)\\s+", " ")));
            }
            return paragraphs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int compareTo(Paragraph other) {
        int bySource = source.compareTo(other.source);
        return bySource == 0 ? Integer.compare(number, other.number) : bySource;
    }

    @Override
    public String toString() {
        return source + " paragraph " + number;
    }
}
