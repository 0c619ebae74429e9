package org.throughline.writing.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that creates a constraint or an index, by the name that it gives it. */
record SchemaCommand(String name, String text) {

    private static final Pattern NAMED =
            Pattern.compile("CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS\\s");

    static SchemaCommand of(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.lookingAt()) {
            throw new IllegalStateException("Not a named schema command, safe to run again: " + text);
        }
        return new SchemaCommand(named.group(1), text);
    }
}
