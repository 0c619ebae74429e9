package org.throughline.reading.said;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;

/** One page of what is said in some words: how much, from where on, and of which kinds. */
final class SaidRequest {

    private static final int NEAREST = 500;
    private static final int NEAREST_BEFORE_CHOICE = 5_000;
    private static final int COUNTED = 10_000;
    private static final String OF_NO_KIND = "OfNoKind";

    private final SaidOf what;
    private final WordsSought words;
    private final @Nullable List<SaidKind> kinds;
    private final int first;
    private final Cursor.@Nullable Place after;

    /** A cursor that cannot be read is a fault before anything is looked for. */
    SaidRequest(SaidOf what, DataFetchingEnvironment environment) {
        this.what = what;
        this.words = WordsSought.in(what.text());
        @Nullable List<String> chosen = environment.getArgument("kinds");
        this.kinds = chosen == null
                ? null
                : chosen.stream().map(SaidKind::valueOf).distinct().sorted().toList();
        this.first = environment.getArgumentOrDefault("first", 0);
        @Nullable String cursor = environment.getArgument("after");
        this.after = cursor == null ? null : Cursor.read(list(), "after", cursor, Cursor.Key.NUMBER, Cursor.Key.TEXT);
    }

    WordsSought words() {
        return words;
    }

    @Nullable
    List<SaidKind> kinds() {
        return kinds;
    }

    int first() {
        return first;
    }

    boolean isOnward() {
        return after != null;
    }

    Map<String, Object> page() {
        Map<String, Object> parameters = what.parameters();
        parameters.put("query", words.query());
        parameters.put("most", kinds != null || what.isNarrowed() ? NEAREST_BEFORE_CHOICE : NEAREST);
        parameters.put("of", names());
        parameters.put("first", first);
        parameters.put("weight", after == null ? null : after.number(0));
        parameters.put("id", after == null ? "" : after.text(1));
        return parameters;
    }

    Map<String, Object> counts() {
        Map<String, Object> parameters = what.parameters();
        parameters.put("query", words.query());
        parameters.put("most", COUNTED);
        parameters.put("of", List.of());
        return parameters;
    }

    private List<String> names() {
        if (kinds == null) {
            return List.of();
        }
        return kinds.isEmpty()
                ? List.of(OF_NO_KIND)
                : kinds.stream().flatMap(kind -> kind.names().stream()).toList();
    }

    String cursor(long weight, String id) {
        return Cursor.write(list(), List.of(weight, id));
    }

    private String list() {
        return "said " + words.parts() + kinds + what.parameters();
    }
}
