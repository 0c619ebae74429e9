package org.throughline.bench.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One question of the benchmark in three ways that answer the same.
 *
 * @param standsFor what it stands for, a template of LinGBM for most
 * @param candidates the statement whose columns are the parameters, and each of whose rows is one draw of them
 * @param peer null where the peer cannot express it
 * @param lesser whether the statement by hand does less than the service for the same answer, as the remark says
 * @param shapes how many shapes it has; 1 unless lines of it may be left out
 * @param shape which of them this is
 */
public record QuestionTemplate(
        String name,
        String title,
        String standsFor,
        String remark,
        Comparison comparison,
        String candidates,
        Paged throughline,
        @Nullable Paged peer,
        String hand,
        boolean lesser,
        int shapes,
        int shape) {

    /** Whether the order of lists is part of the answer. */
    public enum Comparison {
        LISTS,
        SETS
    }

    /**
     * A document, and the one that walks to where its page begins.
     *
     * @param cursor null where the page begins at the start or at a parameter
     */
    public record Paged(String document, @Nullable String cursor) {

        private Paged shape(int number) {
            return new Paged(TemplateShape.of(document, "# ", number), cursor);
        }
    }

    /** Reads all of them, by name. */
    public static List<QuestionTemplate> all(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(QuestionTemplate::read)
                    .toList();
        }
    }

    /** The same question without the lines that this shape leaves out. */
    public QuestionTemplate shape(int number) {
        Objects.checkIndex(number, shapes);
        return new QuestionTemplate(
                name,
                title,
                standsFor,
                remark,
                comparison,
                candidates,
                throughline.shape(number),
                peer == null ? null : peer.shape(number),
                TemplateShape.of(hand, "// ", number),
                lesser,
                shapes,
                number);
    }

    private static QuestionTemplate read(Path folder) {
        Map<String, Object> told =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(required(folder, "template.yaml"));
        return new QuestionTemplate(
                folder.getFileName().toString(),
                text(told, "title"),
                text(told, "standsFor"),
                text(told, "remark"),
                text(told, "compare").equals("sets") ? Comparison.SETS : Comparison.LISTS,
                text(told, "candidates"),
                new Paged(required(folder, "throughline.graphql"), file(folder, "throughline.cursor.graphql")),
                peer(folder),
                required(folder, "hand.cypher"),
                (boolean) told.getOrDefault("handDoesLess", false),
                (int) told.getOrDefault("shapes", 1),
                0);
    }

    private static @Nullable Paged peer(Path folder) {
        String document = file(folder, "peer.graphql");
        return document == null ? null : new Paged(document, file(folder, "peer.cursor.graphql"));
    }

    private static String text(Map<String, Object> told, String key) {
        return Objects.requireNonNull(told.get(key), key).toString().strip();
    }

    private static String required(Path folder, String name) {
        return Objects.requireNonNull(file(folder, name), () -> folder + " has no " + name);
    }

    private static @Nullable String file(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
