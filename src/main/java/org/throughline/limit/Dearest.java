package org.throughline.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The field at which most nodes of an operation stand.
 *
 * @param way from the root to it, each with all that is below
 * @param nodes how many stand there
 */
record Dearest(List<Estimate> way, long nodes) {

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
        return other.nodes > nodes ? other : this;
    }

    /** Where it stands, as in the path of an error. */
    String path() {
        return path(way.getLast());
    }

    /** What to ask for, so that all of the operation comes to no more than this: there, or at a list on the way. */
    String advice(List<Estimate> roots, long most) {
        return way.reversed().stream()
                .flatMap(field -> affordable(field, roots, most).stream()
                        .mapToObj(size -> "ask for %s at '%s'".formatted(said(field, size), path(field))))
                .findFirst()
                .orElse("leave it out, or start further in, by id");
    }

    private static OptionalLong affordable(Estimate field, List<Estimate> roots, long most) {
        return field.argument() == null
                ? OptionalLong.empty()
                : LongStream.iterate(field.size() - 1, size -> size > 0, size -> size - 1)
                        .filter(size -> Estimate.sum(roots, field.of(size)) <= most)
                        .findFirst();
    }

    private static String said(Estimate field, long size) {
        String argument = String.valueOf(field.argument());
        return field.field().getResolvedArguments().get(argument) instanceof Collection
                ? "%d values of '%s'".formatted(size, argument)
                : "'%s: %d'".formatted(argument, size);
    }

    private static String path(Estimate field) {
        return String.join(".", field.field().getListOfResultKeys());
    }
}
