package org.throughline.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.compose.SharedText;

/** A Cypher file: comment lines that declare it, then the text. */
record CypherFile(Path path) {

    private static final Path FOLDER = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)\\b(?!\\()");
    private static final Pattern SET = Pattern.compile(":params? \\{?(.*)");
    private static final Pattern NAME = Pattern.compile("(\\w+)(?: =>|:)");

    static List<CypherFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(CypherFile::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return FOLDER.relativize(path).toString().replace(".cypher", "");
    }

    boolean isIn(String folder) {
        return name().startsWith(folder + "/");
    }

    boolean isFragment() {
        return Stream.of("embedded", "schema", "writing", "shared", "reading").noneMatch(this::isIn);
    }

    List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text as it is asked, with all that it includes. */
    String body() {
        return new SharedText(name -> new CypherFile(FOLDER.resolve(name + ".cypher")).text())
                .whole(text())
                .lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    private String text() {
        return String.join("\n", lines());
    }

    List<String> declared(String keyword) {
        return lines().stream()
                .map(String::strip)
                .filter(line -> line.matches("// " + keyword + " .*"))
                .map(line -> line.replaceFirst("// " + keyword + " +", ""))
                .toList();
    }

    /** The parameters of the text itself. */
    Set<String> used() {
        return names(PARAMETER, body());
    }

    /** The parameters that the header gives values or names to. */
    Set<String> given() {
        Set<String> given = new TreeSet<>();
        declared("params").forEach(line -> given.addAll(List.of(line.split(",\\s*", -1))));
        declared("run")
                .forEach(line -> SET.matcher(line).results().forEach(set -> given.addAll(names(NAME, set.group(1)))));
        return given;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return name();
    }
}
