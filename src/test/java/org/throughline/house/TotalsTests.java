package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.house.MoneyGraph.Award;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import org.throughline.running.Seed;
import tools.jackson.databind.JsonNode;

/** Totals of a random graph are those that a simple computation finds, award by award. */
@FillsGraph
class TotalsTests {

    private static final String TOTALS =
            "totals { stage currency minimum maximum count hedged leftOut { reason count ids } }";
    private static final int AWARDS = 160;
    private static final String DATED = """
            MATCH (:Award)-[receipt:AWARDED_TO]->()
            WITH receipt ORDER BY receipt.id
            WITH collect(receipt) AS receipts
            UNWIND range(0, size(receipts) - 1) AS number
            WITH receipts[number] AS receipt, number % 5 AS way
            SET receipt += CASE way
              WHEN 0 THEN {attested: [date('2018-03-05')]}
              WHEN 1 THEN {fromEarliest: date('2018-01-01'), fromLatest: date('2018-02-01'), untilEarliest: date('2019-01-01'), untilLatest: date('2019-02-01')}
              WHEN 2 THEN {fromEarliest: date('2018-01-01'), fromLatest: date('2018-12-31')}
              WHEN 3 THEN {fromEarliest: date('2019-01-01'), fromLatest: date('2019-12-31')}
              ELSE {attested: [date('2019-06-01')]}
            END
            """;

    private final long seed = Seed.of("Sums of awards");
    private final MoneyGraph graph = new MoneyGraph(seed, AWARDS);

    @AfterAll
    static void leaveNothing() {
        Scratch.clear();
    }

    @Test
    @AtNight
    void everyListOfAwardsAddsUpToWhatASimpleComputationFinds() {
        graph.write();
        check("awards(first: 1) { " + TOTALS + " }", "/awards/totals", _ -> true, Counting.WHOLE);
        check(
                "awards(first: 1, filter: {kind: [GRANT]}) { " + TOTALS + " }",
                "/awards/totals",
                award -> "GRANT".equals(award.get("kind", String.class)),
                Counting.WHOLE);
        for (int i = 0; i < MoneyGraph.INITIATIVES; i++) {
            String id = "initiative-" + i;
            check(
                    of("initiative", id, "awardsMade"),
                    "/initiative/awardsMade/totals",
                    made(Set.of(id)),
                    Counting.WHOLE);
            check(
                    of("initiative", id, "awardsMade(throughParts: true)"),
                    "/initiative/awardsMade/totals",
                    made(graph.withParts(id)),
                    Counting.WHOLE);
            check(of("initiative", id, "awards"), "/initiative/awards/totals", received(id), Counting.RECEIVED);
        }
        for (int i = 0; i < MoneyGraph.ORGANISATIONS; i++) {
            String id = "organisation-" + i;
            check(of("organisation", id, "awards"), "/organisation/awards/totals", received(id), Counting.RECEIVED);
        }
    }

    @Test
    void theTotalsOfAnInitiativeAreThoseOfItsPartsUnlessOnlyWhatIsStatedOfItselfIsAskedFor() {
        graph.write();
        for (int i = 0; i < MoneyGraph.INITIATIVES; i++) {
            String id = "initiative-" + i;
            of(id, "", graph.withParts(id));
            of(id, ", throughParts: false", Set.of(id));
        }
    }

    private void of(String id, String further, Set<String> bodies) {
        Predicate<Award> wanted =
                award -> made(bodies).test(award) || !Collections.disjoint(award.recipients(), bodies);
        String document = TOTALS.replace("totals", "totals(of: [\"" + id + "\"]" + further + ")");
        check(document, "/totals", wanted, new Bodies(graph, bodies));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTAIN", "POSSIBLE"})
    void onADayOneRecipientsTotalsAreThoseOfTheListOfWhatItReceivesThen(String certainty) {
        graph.write();
        Scratch.run(DATED, Map.of());
        String then = "validAt: \"2018-03-05\", certainty: " + certainty;
        Set<String> different = new HashSet<>();
        for (int i = 0; i < MoneyGraph.ORGANISATIONS; i++) {
            String id = "organisation-" + i;
            Answer answer = Scratch.service()
                    .ask("{ totals(of: [\"" + id + "\"], " + then + ") { ...Told } organisation(id: \"" + id
                            + "\") { awards(" + then + ") { totals { ...Told } } } always: totals(of: [\"" + id
                            + "\"]) { ...Told } } fragment Told on Total { stage currency minimum maximum count hedged"
                            + " leftOut { reason count ids } }");
            assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
            assertThat(answer.at("/totals"))
                    .as("%s of seed %d", id, seed)
                    .isEqualTo(answer.at("/organisation/awards/totals"))
                    .isNotEqualTo(answer.at("/always"));
            different.add(answer.at("/totals").toString());
        }
        assertThat(different).hasSizeGreaterThan(1);
    }

    private static Predicate<Award> made(Set<String> initiatives) {
        return award -> !Collections.disjoint(award.under(), initiatives);
    }

    private static Predicate<Award> received(String id) {
        return award -> award.recipients().contains(id);
    }

    private static String of(String type, String id, String list) {
        return type + "(id: \"" + id + "\") { " + list + " { " + TOTALS + " } }";
    }

    private void check(String document, String pointer, Predicate<Award> wanted, Counting counting) {
        Answer answer = Scratch.service().ask("{ " + document + " }");
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        List<String> told = new ArrayList<>();
        answer.at(pointer).forEach(total -> told.add(told(total)));
        List<Award> awards = graph.awards().stream().filter(wanted).toList();
        assertThat(told)
                .as("%s of seed %d", document, seed)
                .containsExactlyInAnyOrderElementsOf(new Reference(awards, counting).totals());
    }

    private static String told(JsonNode total) {
        List<String> left = new ArrayList<>();
        total.path("leftOut").forEach(out -> {
            List<String> ids = new ArrayList<>();
            out.path("ids").forEach(id -> ids.add(id.asString()));
            left.add(out.path("reason").asString() + " " + out.path("count").asInt() + " " + ids);
        });
        Collections.sort(left);
        return String.join(
                " ",
                total.path("stage").asString(),
                total.path("currency").asString("-"),
                total.path("minimum").asString("-"),
                total.path("maximum").asString("-"),
                total.path("count").asString(),
                total.path("hedged").asString(),
                left.toString());
    }

    /** How often an award counts, and whether only a share of it does. */
    private interface Counting {

        Counting WHOLE = new Counting() {

            @Override
            public @Nullable Long times(Award award) {
                return award.is("perRecipient") ? award.get("recipientCount", Long.class) : Long.valueOf(1);
            }

            @Override
            public boolean apart(Award award) {
                return false;
            }
        };

        Counting RECEIVED = new Counting() {

            @Override
            public Long times(Award award) {
                return 1L;
            }

            @Override
            public boolean apart(Award award) {
                @Nullable Long count = award.get("recipientCount", Long.class);
                boolean several = award.is("shared")
                        || (count != null && count > 1)
                        || award.recipients().size() > 1;
                return !award.is("perRecipient") && several;
            }
        };

        /** Null where no source tells it. */
        @Nullable
        Long times(Award award);

        boolean apart(Award award);
    }

    /** That of all awards that some bodies receive or hand on together; a whole and its part receive as one. */
    private record Bodies(MoneyGraph graph, Set<String> bodies) implements Counting {

        @Override
        public @Nullable Long times(Award award) {
            if (!award.is("perRecipient")) {
                return 1L;
            }
            return isHandedOn(award)
                    ? award.get("recipientCount", Long.class)
                    : Long.valueOf(Math.max(1, apiece(award)));
        }

        private long apiece(Award award) {
            Set<String> got = got(award);
            return got.size() < 2
                    ? got.size()
                    : got.stream()
                            .filter(one -> graph.wholes(one).stream()
                                    .noneMatch(whole -> !whole.equals(one) && got.contains(whole)))
                            .count();
        }

        @Override
        public boolean apart(Award award) {
            int reached = got(award).size();
            @Nullable Long count = award.get("recipientCount", Long.class);
            return !isHandedOn(award)
                    && !award.is("perRecipient")
                    && (award.recipients().size() > reached
                            || (count != null && count > reached)
                            || (award.is("shared") && reached < 2));
        }

        private boolean isHandedOn(Award award) {
            return made(bodies).test(award);
        }

        private Set<String> got(Award award) {
            Set<String> got = new HashSet<>(award.recipients());
            got.retainAll(bodies);
            return got;
        }
    }

    /** The rules as the decision tells them, applied to one award after another. */
    private final class Reference {

        private final List<Award> awards;
        private final Counting counting;

        Reference(List<Award> awards, Counting counting) {
            this.awards = awards;
            this.counting = counting;
        }

        List<String> totals() {
            return awards.stream().collect(Collectors.groupingBy(this::kind)).entrySet().stream()
                    .map(kind -> total(kind.getKey(), kind.getValue()))
                    .toList();
        }

        private String kind(Award award) {
            @Nullable String currency = award.get("currency", String.class);
            return award.properties().get("stage") + " " + (currency == null ? "-" : currency);
        }

        private String total(String kind, List<Award> all) {
            Map<String, Set<String>> left = new TreeMap<>();
            List<Award> candidates = new ArrayList<>();
            for (Award award : all) {
                @Nullable String reason = reason(award);
                if (reason == null) {
                    candidates.add(award);
                } else {
                    left.computeIfAbsent(reason, _ -> new TreeSet<>()).add(award.id());
                }
            }
            List<Award> counted = new ArrayList<>();
            for (Award award : candidates) {
                if (candidates.stream().anyMatch(other -> holds(other, award) && !holds(award, other))) {
                    left.computeIfAbsent("NESTED", _ -> new TreeSet<>()).add(award.id());
                } else {
                    counted.add(award);
                }
            }
            List<String> out = left.entrySet().stream()
                    .map(reason -> reason.getKey() + " " + reason.getValue().size() + " "
                            + reason.getValue().stream().limit(10).toList())
                    .toList();
            return sum(kind, counted) + " " + out;
        }

        private String sum(String kind, List<Award> counted) {
            BigInteger least = BigInteger.ZERO;
            BigInteger most = BigInteger.ZERO;
            boolean bounded = true;
            int hedged = 0;
            Set<List<?>> told = new HashSet<>();
            for (Award award : counted) {
                List<Award> rivals = rivals(award, counted);
                if (told.add(rivals.stream().map(Award::id).toList())) {
                    least = least.add(rivals.stream()
                            .map(this::minimum)
                            .reduce(BigInteger::min)
                            .orElseThrow());
                    boolean unbounded =
                            rivals.stream().anyMatch(rival -> rival.get("maximumMinor", Long.class) == null);
                    bounded &= !unbounded;
                    most = unbounded
                            ? most
                            : most.add(rivals.stream()
                                    .map(this::maximum)
                                    .reduce(BigInteger::max)
                                    .orElseThrow());
                    hedged += isHedged(rivals) ? rivals.size() : 0;
                }
            }
            String currency = kind.substring(kind.indexOf(' ') + 1);
            return kind + " " + (counted.isEmpty() ? "-" : decimal(least, currency)) + " "
                    + (counted.isEmpty() || !bounded ? "-" : decimal(most, currency)) + " " + counted.size() + " "
                    + hedged;
        }

        private static String decimal(BigInteger minor, String currency) {
            return new BigDecimal(minor, currency.equals("GBP") ? 2 : 0).toPlainString();
        }

        private boolean isHedged(List<Award> rivals) {
            return rivals.stream().anyMatch(rival -> !"EXACT".equals(rival.get("qualifier", String.class)))
                    || rivals.stream().map(this::minimum).distinct().count() > 1;
        }

        private BigInteger minimum(Award award) {
            return times(award)
                    .multiply(BigInteger.valueOf((Long) award.properties().getOrDefault("minimumMinor", 0L)));
        }

        private BigInteger maximum(Award award) {
            return times(award)
                    .multiply(BigInteger.valueOf(Objects.requireNonNull(award.get("maximumMinor", Long.class))));
        }

        private BigInteger times(Award award) {
            return BigInteger.valueOf(Objects.requireNonNull(counting.times(award)));
        }

        private @Nullable String reason(Award award) {
            if (award.get("qualifier", String.class) == null || counting.times(award) == null) {
                return "UNKNOWN_AMOUNT";
            }
            if (!award.is("preferred")
                    && awards.stream()
                            .anyMatch(other ->
                                    other.is("preferred") && claim(other).equals(claim(award)))) {
                return "NOT_PREFERRED";
            }
            return counting.apart(award) ? "SHARED_SUM" : null;
        }

        private List<Object> claim(Award award) {
            if (award.under().isEmpty() && award.recipients().isEmpty()) {
                return List.of(award.id());
            }
            Map<String, Object> same = new TreeMap<>(award.properties());
            same.keySet().retainAll(Set.of("stage", "currency", "kind", "shared", "perRecipient", "recipientCount"));
            return List.of(same, award.under(), award.own(), award.is("shared") ? Set.of() : award.recipients());
        }

        /** Reports of one shared sum, of which none is preferred. */
        private List<Award> rivals(Award award, List<Award> counted) {
            boolean decided = awards.stream()
                    .anyMatch(other -> other.is("preferred") && claim(other).equals(claim(award)));
            return decided || !award.is("shared")
                    ? List.of(award)
                    : counted.stream()
                            .filter(other -> claim(other).equals(claim(award)))
                            .toList();
        }

        private boolean holds(Award whole, Award part) {
            Set<String> above = new HashSet<>();
            initiatives(part).forEach(initiative -> above.addAll(graph.wholes(initiative)));
            Set<String> handed = new HashSet<>(part.under());
            handed.removeAll(part.own());
            return !Collections.disjoint(initiatives(whole), above) || !Collections.disjoint(whole.own(), handed);
        }

        private static Set<String> initiatives(Award award) {
            Set<String> all = new HashSet<>(award.own());
            all.addAll(award.under());
            return all;
        }
    }
}
