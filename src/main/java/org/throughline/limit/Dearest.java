package org.throughline.limit;

import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The field at which most of the cost of an operation stands.
 *
 * @param way from the root to it, each with all that is below
 * @param cost how much stands there
 */
record Dearest(List<Estimate> way, long cost) {

    private static final Dearest NOTHING = new Dearest(List.of(), -1);

    static Dearest of(List<Estimate> roots) {
        return of(roots, 1, List.of());
    }

    private static Dearest of(List<Estimate> fields, long often, List<Estimate> above) {
        Dearest dearest = NOTHING;
        for (Estimate field : fields) {
            List<Estimate> way = new ArrayList<>(above);
            way.add(field);
            Dearest here = new Dearest(List.copyOf(way), field.standing(often));
            dearest = dearest.or(here).or(of(field.below(), field.often(often), here.way()));
        }
        return dearest;
    }

    private Dearest or(Dearest other) {
        return other.cost > cost ? other : this;
    }

    ExecutableNormalizedField field() {
        return way.getLast().field();
    }

    /** Where it stands, as messages tell it. */
    String path() {
        return path(way.getLast());
    }

    /** What to ask for, so that all of the operation comes to no more than this: there, or at a list on the way. */
    String advice(List<Estimate> roots, long most) {
        return way.reversed().stream()
                .flatMap(field -> field.levers()
                        .flatMap(lever -> affordable(field, lever, roots, most).stream()
                                .mapToObj(number ->
                                        "ask for %s at '%s'".formatted(said(field, lever, number), path(field)))))
                .findFirst()
                .orElseGet(() -> apart(roots, most));
    }

    private String apart(List<Estimate> roots, long most) {
        return roots.size() > 1 && way.getFirst().cost() <= most
                ? "ask for it in a request of its own"
                : "leave it out, or start further in, by id";
    }

    private static OptionalLong affordable(Estimate field, String lever, List<Estimate> roots, long most) {
        return LongStream.iterate(field.given(lever) - 1, number -> number > 0, number -> number - 1)
                .filter(number -> Estimate.sum(roots, field.with(lever, number)) <= most)
                .findFirst();
    }

    private static String said(Estimate field, String lever, long number) {
        return field.field().getResolvedArguments().get(lever) instanceof Collection
                ? "%d values of '%s'".formatted(number, lever)
                : "'%s: %d'".formatted(lever, number);
    }

    private static String path(Estimate field) {
        return String.join(".", field.field().getListOfResultKeys());
    }
}
