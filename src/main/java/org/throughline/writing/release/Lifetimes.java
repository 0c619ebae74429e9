package org.throughline.writing.release;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;
import org.throughline.kind.LinkKind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/**
 * Nothing is possible on a day on which one of its ends did not exist, as far as a source tells; and what is told of
 * people and undertakings without a day lies within the memory of its source.
 */
@Component
class Lifetimes implements Derivation {

    private static final int YEARS_OF_MEMORY = 100;
    private static final List<String> REMEMBERED = List.of("person", "initiative");

    /** Of each package those that were asked for: as many relationships hang on one end. */
    private final LoadingCache<DataPackage, Map<String, Lifetime>> lives =
            Caffeine.newBuilder().weakKeys().build(_ -> new ConcurrentHashMap<>());

    @Override
    public boolean concerns(Kind kind) {
        return kind instanceof LinkKind link && link.dated() && link.coexisting();
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        LinkKind kind = (LinkKind) row.table().kind();
        List<String> ends = Stream.of(kind.from(), kind.to())
                .map(end -> String.valueOf(row.text(end)))
                .toList();
        Map<String, Lifetime> known = lives.get(data);
        ends.forEach(end -> values.within(known.computeIfAbsent(end, id -> Lifetime.of(id, data))));
        if (!row.has("from") && !row.has("attested") && ends.stream().anyMatch(end -> isRemembered(end, data))) {
            values.within(new Lifetime(remembered(row, data), null));
        }
    }

    private static boolean isRemembered(String end, DataPackage data) {
        return REMEMBERED.stream()
                .anyMatch(table -> !data.rows(table, "id", end).isEmpty());
    }

    /** A source without a day is taken to be as old as the oldest that has one. */
    private static @Nullable LocalDate remembered(Row row, DataPackage data) {
        return row.texts("citations").stream()
                .flatMap(citation -> data.rows("citation", "id", citation).stream())
                .flatMap(citation -> data.rows("source", "id", String.valueOf(citation.text("source"))).stream())
                .map(source -> published(source).or(() -> data.earliest("source", "published")))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusYears(YEARS_OF_MEMORY))
                .orElse(null);
    }

    private static Optional<LocalDate> published(Row source) {
        return Optional.ofNullable(source.date("published")).map(PartialDate::earliest);
    }
}
