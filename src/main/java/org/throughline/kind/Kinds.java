package org.throughline.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All kinds of facts, by the names of their tables; what a row names comes before it. */
public final class Kinds {

    /** What an id looks like. */
    public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*|GB-NHS-[A-Z0-9]+|GB-UKPRN-[0-9]+|ROR-0[a-z0-9]{6}[0-9]{2}";

    private static final String FILES = "classpath*:kind/*.yaml";
    private static final String ENDING = ".yaml";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Kind> byName;

    Kinds(List<Kind> kinds) {
        this.byName = new Rank(kinds)
                .sorted().stream()
                        .collect(Collectors.toMap(Kind::name, kind -> kind, (one, _) -> one, LinkedHashMap::new));
    }

    /** Reads all that the class path holds. */
    public static Kinds read() {
        try {
            return new Kinds(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Kinds::file))
                    .map(Kinds::kind)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The kinds of facts could not be listed", unreadable);
        }
    }

    public Stream<Kind> all() {
        return byName.values().stream();
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    public Kind named(String name) {
        Kind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException(
                    "No kind of fact is called " + name + ": describe it in kind/" + name + ENDING);
        }
        return kind;
    }

    /** All of which there are rows, in the graph and in packages: these, and where the ids of merged entities lead. */
    public Stream<Kind> stored() {
        return Stream.concat(all(), Stream.of(NodeKind.REDIRECT));
    }

    /** One of those by the name of its table. */
    public Kind stored(String name) {
        return name.equals(NodeKind.REDIRECT.name()) ? NodeKind.REDIRECT : named(name);
    }

    /** Whether nodes with this label may stand where one of these labels is asked for. */
    public boolean stands(String label, List<String> asked) {
        return asked.contains(label)
                || label.equals(NodeKind.ENTITY)
                || all().anyMatch(kind ->
                        kind.labels().contains(label) && kind.labels().stream().anyMatch(asked::contains));
    }

    /** Those whose rows become a relationship only. */
    public Stream<LinkKind> links() {
        return all().filter(LinkKind.class::isInstance).map(LinkKind.class::cast);
    }

    /** All types of relationships, by their names. */
    public Stream<Relationship> relationships() {
        return all().flatMap(kind -> kind.relationship().stream()).sorted(Comparator.comparing(Relationship::type));
    }

    private static Kind kind(Resource file) {
        try {
            return kind(name(file), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Kind kind(String name, String text) {
        try {
            Object described = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return JSON.convertValue(described, KindFile.class).read(name);
        } catch (YAMLException | JacksonException | NullPointerException wrong) {
            throw new IllegalStateException(
                    "kind/" + name + ENDING + " describes no kind: " + wrong.getMessage(), wrong);
        }
    }

    private static String name(Resource file) {
        String name = file(file);
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String file(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
