package org.throughline.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.throughline.writing.release.ReleaseLoading;

/** The invented facts and, behind them, such as are hard to sort: written as any package is. */
final class SortedGraph {

    private static final Path INVENTED = Path.of("src/test/resources/data/invented");
    private static final String CITED = "harbour-gazette-p01";

    private static final List<String> NAMES = List.of(
            "Digital Health and Care Wales",
            "Digital by Default News",
            "data.ac.uk",
            "mHabitat",
            "Élan Valley Board",
            "Elan Valleys",
            "elan vale",
            "‘Quoted’ Body",
            "(Bracketed) Body",
            "Østfold Trust",
            "Zebra House",
            "apple Works",
            "Apple  Press",
            "4 Ways Hospital",
            "…");
    private static final List<String> DATES =
            List.of("2018", "../2017-05", "", "2018-03~", "2019/..", "2016-02-03", "");
    private static final List<String> NUMBERS = List.of(
            "EXACT,100,PERSON",
            "EXACT,50000,PERSON",
            "EXACT,1000,GBP",
            "AT_LEAST,9,JPY",
            "UP_TO,20,GBP",
            "ABOUT,3000,MONTH",
            "EXACT,7,MONTH");
    private static final List<String> SUMS = List.of(
            "EXACT,1000,GBP", ",,", "EXACT,5000,JPY", "UP_TO,20.50,GBP", "AT_LEAST,30,EUR", ",,", "ABOUT,4,EUR");

    private SortedGraph() {}

    static void write(Path folder) {
        Scratch.clear();
        copy(folder);
        add(folder, "organisation", NAMES.size(), at -> "TRUST," + name(at) + "," + CITED);
        add(folder, "person", NAMES.size(), at -> name(at) + ",," + CITED);
        add(folder, "topic", NAMES.size(), at -> name(at) + "," + CITED);
        add(folder, "event", DATES.size(), at -> name(at) + "," + CITED);
        add(folder, "review", DATES.size(), at -> "PLAN," + name(at) + "," + CITED);
        add(folder, "gap", NAMES.size(), at -> "bright-lamps," + name(at) + ",,,LIST_MISSING," + CITED);
        add(folder, "source", DATES.size(), at -> "%s,,%s,%s,,,COPY,".formatted(name(at), date(at), basis(at)));
        add(
                folder,
                "appointment",
                NAMES.size(),
                at -> "person-%d,GB-NHS-LMP,%s,false,false,,%s,,,,%s".formatted(at, name(at + 3), date(at), CITED));
        add(
                folder,
                "appointment",
                20,
                NAMES.size(),
                at -> "ada-keeper,organisation-%d,%s,false,false,,%s,,,,%s"
                        .formatted(at, name(at + 5), date(at), CITED));
        add(
                folder,
                "participation",
                NAMES.size(),
                at -> "organisation-%d,bright-lamps,%s,%s,,,,%s"
                        .formatted(at, at % 2 == 0 ? "LEAD" : "HOST", date(at), CITED));
        add(
                folder,
                "award",
                2 * SUMS.size(),
                at -> "Lamps,GRANT,AWARDED,%s,,,,,%s,,,bright-lamps,,%s"
                        .formatted(SUMS.get(at % SUMS.size()), date(at + at / 7), CITED));
        add(folder, "receipt", 2 * SUMS.size(), at -> "award-%d,GB-NHS-LMP,,,,,%s".formatted(at, CITED));
        add(
                folder,
                "figure",
                NUMBERS.size(),
                at -> "bright-lamps,JOBS,%s,,PROMISED,,%s,,,%s".formatted(NUMBERS.get(at), date(at), CITED));
        add(folder, "figure", 20, DATES.size(), at -> dated("event-" + at, "HELD", date(at), "true"));
        add(folder, "figure", 40, DATES.size(), at -> dated("review-" + at, "PUBLISHED", date(at), "true"));
        add(folder, "figure", 60, DATES.size(), at -> dated("bright-lamps", "LAUNCHED", date(at), ""));
        Scratch.service().bean(ReleaseLoading.class).load(new FileSystemResource(folder.resolve("datapackage.json")));
    }

    /** Also what a package leaves beside its nodes, for the next would find itself loaded. */
    static void clear() {
        Scratch.clear();
        Scratch.run("MATCH (book:DataRelease|LoadedFile) DETACH DELETE book", Map.of());
    }

    private static String dated(String about, String measure, String date, String preferred) {
        return "%s,%s,,,,%s,REPORTED,,,%s,,%s".formatted(about, measure, date, preferred, CITED);
    }

    private static String name(int at) {
        return NAMES.get(at % NAMES.size());
    }

    private static String date(int at) {
        return DATES.get(at % DATES.size());
    }

    private static String basis(int at) {
        return date(at).isEmpty() ? "UNKNOWN" : "STATED";
    }

    private static void copy(Path folder) {
        try (Stream<Path> files = Files.list(INVENTED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Path folder, String table, int rows, IntFunction<String> row) {
        add(folder, table, 0, rows, row);
    }

    private static void add(Path folder, String table, int from, int rows, IntFunction<String> row) {
        String lines = IntStream.range(0, rows)
                .mapToObj(at -> table + "-" + (from + at) + "," + row.apply(at) + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(folder.resolve(table + ".csv"), lines, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
