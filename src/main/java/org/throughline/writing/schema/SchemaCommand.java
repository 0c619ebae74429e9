package org.throughline.writing.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that creates a constraint or an index, by the name that it gives it.
 *
 * @param covered the labels or types that it is for, and the properties that a full-text index is over
 */
record SchemaCommand(String name, List<String> covered, String text) {

    private static final Pattern NAMED = Pattern.compile(
            "CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS\\s+FOR (?:\\(\\)-\\[|\\()\\w+:([\\w|]+)");
    private static final Pattern OVER = Pattern.compile("ON EACH \\[(.+)]");
    private static final Pattern PROPERTY = Pattern.compile("\\w+\\.(\\w+)");

    static SchemaCommand of(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.lookingAt()) {
            throw new IllegalStateException("Not a named schema command, safe to run again: " + text);
        }
        List<String> covered = Stream.concat(Arrays.stream(named.group(2).split("\\|", -1)), over(text))
                .toList();
        return new SchemaCommand(named.group(1), covered, text);
    }

    private static Stream<String> over(String text) {
        return OVER.matcher(text)
                .results()
                .flatMap(over -> PROPERTY.matcher(over.group(1)).results())
                .map(property -> property.group(1));
    }

    /** Whether it is done, as the indexes that there are show: one over too few labels, types or properties is not. */
    boolean isDone(Map<String, List<String>> present) {
        List<String> found = present.get(name);
        return found != null && found.containsAll(covered);
    }
}
