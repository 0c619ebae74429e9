package org.throughline.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.export.TableDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code datapackage.json} says of a folder of tables, for readers of Frictionless Data Packages: its head as it
 * stands, then each kind of which the folder has a table.
 */
public record PackageText(Kinds kinds, Path description) {

    /** What not every package has. */
    private static final List<String> FURTHER = List.of("licenses", "sources", "books");

    public String text() throws IOException {
        JsonNode head = JsonMapper.shared().readTree(description.toFile());
        return """
                {
                  "$schema": "%sdatapackage.json",
                  "name": %s,
                  "title": %s,
                  "description": %s,
                  "examples": %s,%s
                  "resources": [
                %s
                  ]
                }
                """.formatted(
                        TableDescription.PROFILE,
                        head.get("name"),
                        head.get("title"),
                        head.get("description"),
                        json(examples()),
                        FURTHER.stream()
                                .filter(head::has)
                                .map(name -> "\n  \"%s\": %s,".formatted(name, head.get(name)))
                                .collect(Collectors.joining()),
                        kinds.stored().filter(this::isHeld).map(this::resource).collect(Collectors.joining(",\n")));
    }

    /** The documents beside it that fit its data, in their order. */
    private List<String> examples() throws IOException {
        Path folder = description.resolveSibling("examples");
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> "examples/" + file.getFileName()).sorted().toList();
        }
    }

    private boolean isHeld(Kind kind) {
        return Files.exists(description.resolveSibling(kind.name() + ".csv"));
    }

    private String resource(Kind kind) {
        return new TableDescription(kinds, kind)
                .text(kind.columns().stream()
                        .filter(column -> !column.omissible() || heads(kind, column))
                        .toList());
    }

    private boolean heads(Kind kind, Column column) {
        try (Stream<String> lines = Files.lines(description.resolveSibling(kind.name() + ".csv"))) {
            return List.of(lines.findFirst().orElse("").split(",", -1)).contains(column.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
