package org.throughline.judge;

import graphql.Directives;
import java.util.Set;

/** Directives that the engine brings along and that are not served: nothing tells of them, and none may be used. */
public final class Withheld {

    private static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private Withheld() {}

    public static boolean isServed(String directive) {
        return !NAMES.contains(directive);
    }
}
