package org.throughline.writing.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that creates a constraint or an index, by the name that it gives it.
 *
 * @param covered the labels or types that it is for
 */
record SchemaCommand(String name, List<String> covered, String text) {

    private static final Pattern NAMED = Pattern.compile(
            "CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS\\s+FOR (?:\\(\\)-\\[|\\()\\w+:([\\w|]+)");

    static SchemaCommand of(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.lookingAt()) {
            throw new IllegalStateException("Not a named schema command, safe to run again: " + text);
        }
        return new SchemaCommand(named.group(1), List.of(named.group(2).split("\\|", -1)), text);
    }

    /** Whether it is done, as the indexes that there are show: one over too few labels or types is not. */
    boolean isDone(Map<String, List<String>> present) {
        List<String> found = present.get(name);
        return found != null && found.containsAll(covered);
    }
}
