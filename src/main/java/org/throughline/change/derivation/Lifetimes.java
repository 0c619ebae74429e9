package org.throughline.change.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;
import org.throughline.kind.LinkKind;

/**
 * Nothing is possible on a day on which one of its ends did not exist, as far as a source tells; and what is told of
 * people and undertakings without a day lies within the memory of its source.
 */
final class Lifetimes implements Derivation {

    private static final int YEARS_OF_MEMORY = 100;
    private static final List<String> REMEMBERED = List.of("person", "initiative");

    /** Those that were asked for: as many relationships hang on one end. */
    private final Map<String, Lifetime> lives = new HashMap<>();

    @Override
    public boolean concerns(Kind kind) {
        return kind instanceof LinkKind link && link.dated() && link.coexisting();
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        LinkKind kind = (LinkKind) row.kind();
        List<String> ends = Stream.of(kind.from(), kind.to())
                .map(end -> String.valueOf(row.text(end)))
                .toList();
        ends.forEach(end -> values.within(lives.computeIfAbsent(end, id -> Lifetime.of(id, universe))));
        if (!row.has("from") && !row.has("attested") && ends.stream().anyMatch(end -> isRemembered(end, universe))) {
            values.within(new Lifetime(remembered(row, universe), null));
        }
    }

    /** The relationships of what began or ended, and all that rests on a source of another day. */
    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return switch (changed.kind().name()) {
            case "figure" -> Lifetime.tells(changed) ? joined(changed, "about", universe) : Stream.empty();
            case "succession" ->
                Stream.concat(joined(changed, "predecessor", universe), joined(changed, "successor", universe));
            case "citation" -> resting(changed, universe);
            case "source" -> sources(changed, universe).flatMap(source -> resting(source, universe));
            default -> Stream.empty();
        };
    }

    private Stream<Row> joined(Row changed, String column, Universe universe) {
        String id = changed.text(column);
        return id == null ? Stream.empty() : universe.naming(id).stream().filter(row -> concerns(row.kind()));
    }

    private Stream<Row> resting(Row cited, Universe universe) {
        return universe.naming(cited.id()).stream()
                .flatMap(row -> row.kind().name().equals("citation") ? resting(row, universe) : Stream.of(row))
                .filter(row -> concerns(row.kind()) && !row.has("from") && !row.has("attested"));
    }

    /** This one, and where it may be the oldest, those that are taken to be as old. */
    private static Stream<Row> sources(Row source, Universe universe) {
        boolean oldest = published(source)
                .filter(day -> universe.earliest("source", "published")
                        .filter(earliest -> earliest.isBefore(day))
                        .isEmpty())
                .isPresent();
        return oldest
                ? Stream.concat(Stream.of(source), universe.rows("source", "published", "").stream())
                : Stream.of(source);
    }

    private static boolean isRemembered(String end, Universe universe) {
        return universe.node(end).map(Kind::name).filter(REMEMBERED::contains).isPresent();
    }

    /** A source without a day is taken to be as old as the oldest that has one. */
    private static @Nullable LocalDate remembered(Row row, Universe universe) {
        return row.texts("citations").stream()
                .flatMap(citation -> universe.rows("citation", "id", citation).stream())
                .flatMap(citation -> universe.rows("source", "id", String.valueOf(citation.text("source"))).stream())
                .map(source -> published(source).or(() -> universe.earliest("source", "published")))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusYears(YEARS_OF_MEMORY))
                .orElse(null);
    }

    private static Optional<LocalDate> published(Row source) {
        return Optional.ofNullable(source.date("published")).map(PartialDate::earliest);
    }
}
