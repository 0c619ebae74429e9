package org.throughline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.ods.OdsLines;
import org.throughline.exchange.provider.ProviderLines;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.NameText;
import org.throughline.exchange.register.OdsList;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;
import org.throughline.kind.Kinds;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.FillsGraph;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/**
 * How well names tell which bodies of two registers are one, for each score from which on they are joined: universities
 * are known to be one by the web site, or the article, which both registers give.
 */
@FillsGraph
@AtNight
@EnabledIf("filesAreThere")
class JoinedRegistersTests {

    private static final double JOINED = 0.975;
    private static final double CLAIMED = 0.95;
    private static final double MARGIN = 0.02;
    private static final double[] SCORES = {0.80, 0.85, 0.90, 0.95, 0.975, 1.0};
    private static final Path PROVIDERS = Registers.FOLDER.resolve("universities/learning-providers-plus_2021.csv");
    private static final Kinds KINDS = Kinds.read();

    static boolean filesAreThere() {
        return Files.isDirectory(Registers.FOLDER);
    }

    @AfterEach
    void clear() {
        Stored.clear();
    }

    @Test
    void universities() {
        Stored.only(Registers.research());
        Map<String, String> names = new LinkedHashMap<>();
        new ProviderLines(new Delivery(PROVIDERS, "*.csv"), Edition.of("2021"), new NameText(KINDS))
                .each(record -> names.put(record.code(), record.name()), (line, why) -> {});
        Map<String, Set<String>> truth = sharedSites();
        Map<String, List<Namesake>> found = found(names);
        System.out.println("Providers: %d, of which %d share a site or an article"
                .formatted(
                        names.size(),
                        truth.values().stream().filter(ids -> !ids.isEmpty()).count()));
        tell(names, found, truth);
        assertThat(precision(joins(found, JOINED), truth)).isEqualTo(1);
    }

    /** No register gives what would tell; a person has to judge what is printed. */
    @Test
    void trusts() {
        List<Body> trusts = new ArrayList<>();
        new OdsLines(
                        new Delivery(Registers.FOLDER.resolve("ods/etr_edition-2025-12.csv"), "etr.csv"),
                        OdsList.ETR,
                        Edition.of("2025-12"),
                        KINDS)
                .each(record -> trusts.add(new Body(record.code(), List.of(record.name()))), (line, why) -> {});
        Stored.only(trusts);
        Map<String, String> names =
                Registers.research().stream().collect(Collectors.toMap(Body::id, Body::name, (one, _) -> one));
        Map<String, List<Namesake>> found = found(names);
        System.out.println("Trusts: %d, research bodies: %d".formatted(trusts.size(), names.size()));
        tell(names, found, Map.of());
        assertThat(joins(found, JOINED)).isNotEmpty();
    }

    private static Map<String, List<Namesake>> found(Map<String, String> names) {
        Map<String, List<Namesake>> meant = Objects.requireNonNull(Service.of(Data.NONE, Loading.CARRIED)
                .bean(NameLookup.class)
                .namesakes(
                        List.copyOf(new HashSet<>(names.values())),
                        "Organisation",
                        SCORES[0],
                        GraphQLContext.newContext().build())
                .block());
        Map<String, List<Namesake>> found = new LinkedHashMap<>();
        names.forEach((code, name) -> found.put(
                code,
                meant.getOrDefault(name, List.of()).stream()
                        .sorted(Comparator.comparingDouble(Namesake::score).reversed())
                        .toList()));
        return found;
    }

    /** As an import joins them: the likeliest, with nobody about as likely, and none that another code claims. */
    private static Map<String, String> joins(Map<String, List<Namesake>> found, double least) {
        Map<String, String> joins = claims(found, Math.min(least, CLAIMED));
        Map<String, Long> often =
                joins.values().stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        joins.values().removeIf(id -> often.getOrDefault(id, 0L) > 1);
        joins.keySet()
                .removeIf(code -> found.getOrDefault(code, List.of()).getFirst().score() < least);
        return joins;
    }

    private static Map<String, String> claims(Map<String, List<Namesake>> found, double least) {
        Map<String, String> claims = new LinkedHashMap<>();
        found.forEach((code, all) -> {
            boolean rivalled = all.stream()
                    .skip(1)
                    .anyMatch(other -> all.getFirst().score() == 1
                            ? other.score() == 1
                            : all.getFirst().score() - other.score() < MARGIN);
            if (!all.isEmpty() && all.getFirst().score() >= least && !rivalled) {
                claims.put(code, all.getFirst().entity());
            }
        });
        return claims;
    }

    private static double precision(Map<String, String> joins, Map<String, Set<String>> truth) {
        List<String> judged = joins.keySet().stream()
                .filter(code -> !truth.getOrDefault(code, Set.of()).isEmpty())
                .toList();
        return judged.stream().filter(code -> isRight(code, joins, truth)).count()
                / (double) Math.max(1, judged.size());
    }

    private static boolean isRight(String code, Map<String, String> joins, Map<String, Set<String>> truth) {
        return truth.getOrDefault(code, Set.of()).contains(String.valueOf(joins.get(code)));
    }

    private static void tell(
            Map<String, String> names, Map<String, List<Namesake>> found, Map<String, Set<String>> truth) {
        long known = truth.values().stream().filter(ids -> !ids.isEmpty()).count();
        for (double score : SCORES) {
            Map<String, String> joins = joins(found, score);
            long right = joins.keySet().stream()
                    .filter(code -> isRight(code, joins, truth))
                    .count();
            System.out.println(String.format(
                    Locale.ROOT,
                    "at %.3f: %d joined, precision %.3f of those that can be judged, %d of %d found",
                    score,
                    joins.size(),
                    precision(joins, truth),
                    right,
                    known));
        }
        Map<String, String> all = joins(found, SCORES[0]);
        found.forEach((code, some) -> some.stream()
                .limit(3)
                .forEach(other -> System.out.println(String.format(
                        Locale.ROOT,
                        "PAIR\t%.3f\t%s\t%s\t%s\t%s\t%s\t%s",
                        other.score(),
                        other.entity().equals(all.get(code)) ? "joined" : "-",
                        truth.getOrDefault(code, Set.of()).isEmpty()
                                ? "unknown"
                                : truth.getOrDefault(code, Set.of()).contains(other.entity()) ? "right" : "wrong",
                        code,
                        names.get(code),
                        other.entity(),
                        other.name()))));
        truth.forEach((code, ids) -> {
            if (!ids.isEmpty() && !isRight(code, all, truth)) {
                System.out.println("MISSED\t%s\t%s\t%s".formatted(code, names.get(code), ids));
            }
        });
    }

    /** By the number of each provider the bodies that give its web site or its article as theirs. */
    private static Map<String, Set<String>> sharedSites() {
        Map<String, Set<String>> bodies = new HashMap<>();
        for (JsonNode body : Registers.ror()) {
            body.get("links")
                    .valueStream()
                    .forEach(link -> bodies.computeIfAbsent(
                                    place(link.get("value").asString()), _ -> new HashSet<>())
                            .add(body.get("id").asString()));
        }
        return Registers.rows(PROVIDERS)
                .skip(1)
                .collect(Collectors.toMap(
                        row -> row.getField(0),
                        row -> Stream.of(row.getField(11), row.getField(12))
                                .filter(address -> !address.isBlank())
                                .flatMap(address -> bodies.getOrDefault(place(address), Set.of()).stream())
                                .collect(Collectors.toSet())));
    }

    /** The host of a site; of an article its title. */
    private static String place(String address) {
        String decoded = URLDecoder.decode(address.strip().replace("+", "%2B"), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        return decoded.contains("/wiki/")
                ? Arrays.asList(decoded.split("/wiki/", 2)).getLast()
                : String.valueOf(URI.create(decoded.replace(" ", "")).getHost()).replaceFirst("^www\\d*\\.", "");
    }
}
