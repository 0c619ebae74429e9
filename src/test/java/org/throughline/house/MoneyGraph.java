package org.throughline.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.money.NumberOrder;

/** Awards at random, with programmes and their parts, some of which go round in a circle. */
final class MoneyGraph {

    static final int INITIATIVES = 12;
    static final int ORGANISATIONS = 6;

    private static final String CREATE = """
            UNWIND $awards AS row
            CREATE (award:Node:Award) SET award = row.properties
            WITH award, row
            CALL (award, row) {
              UNWIND row.under AS id MATCH (initiative:Node:Initiative {id: id})
              CREATE (award)-[:UNDER {id: row.properties.id + '-under-' + id, preferred: false, citations: []}]->(initiative)
            }
            CALL (award, row) {
              UNWIND row.recipients AS id MATCH (recipient:Node {id: id})
              CREATE (award)-[:AWARDED_TO {id: row.properties.id + '-to-' + id, preferred: false, attested: [], citations: [],
                fromOrder: date('9999-12-31')}]->(recipient)
            }
            """;

    private final Random random;
    private final List<Award> awards = new ArrayList<>();
    private final Map<String, Set<String>> wholes = new HashMap<>();

    MoneyGraph(long seed, int awards) {
        this.random = new Random(seed);
        IntStream.range(0, awards).forEach(number -> this.awards.add(award(number)));
    }

    record Award(Map<String, Object> properties, Set<String> under, Set<String> recipients) {

        String id() {
            return String.valueOf(properties.get("id"));
        }

        <T> @Nullable T get(String name, Class<T> type) {
            return type.cast(properties.get(name));
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(properties.get(name));
        }

        Set<String> own() {
            Set<String> own = new TreeSet<>(recipients);
            own.removeIf(id -> !id.startsWith("initiative-"));
            return own;
        }
    }

    List<Award> awards() {
        return awards;
    }

    /** Initiatives that one is a part of, at any distance. */
    Set<String> wholes(String initiative) {
        return wholes.getOrDefault(initiative, Set.of());
    }

    /** An initiative and all that are part of it, at any distance. */
    Set<String> withParts(String whole) {
        return IntStream.range(0, INITIATIVES)
                .mapToObj(number -> "initiative-" + number)
                .filter(part -> part.equals(whole) || wholes(part).contains(whole))
                .collect(Collectors.toSet());
    }

    private Award award(int number) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", "award-" + String.format("%05d", number));
        properties.put("purpose", "A purpose");
        properties.put("kind", one("GRANT", "BUDGET"));
        properties.put("stage", one("PLANNED", "ANNOUNCED", "AWARDED"));
        properties.put("preferred", random.nextInt(8) == 0);
        properties.put("citations", List.of());
        put(properties, "perRecipient", one(true, false, null));
        put(properties, "shared", one(true, false, null));
        put(properties, "recipientCount", one(1L, 3L, 2_000_000_000L, null));
        amount(properties);
        Set<String> under = new TreeSet<>();
        if (random.nextInt(3) > 0) {
            under.add("initiative-" + random.nextInt(INITIATIVES));
        }
        return new Award(properties, under, recipients());
    }

    private void amount(Map<String, Object> properties) {
        String qualifier = one("EXACT", "ABOUT", "UP_TO", "AT_LEAST", "UNKNOWN");
        order(properties, NumberOrder.of("", null));
        if (qualifier.equals("UNKNOWN")) {
            return;
        }
        long minor = random.nextInt(4) == 0 ? Long.MAX_VALUE - random.nextInt(9) : random.nextLong(1_000_000);
        properties.put("qualifier", qualifier);
        properties.put("currency", one("GBP", "JPY"));
        properties.put("minimumMinor", qualifier.equals("UP_TO") ? 0L : minor);
        if (!qualifier.equals("AT_LEAST")) {
            properties.put("maximumMinor", minor);
        }
        order(properties, NumberOrder.of(String.valueOf(properties.get("currency")), minor));
    }

    private static void order(Map<String, Object> properties, NumberOrder order) {
        properties.put("amountOrder", order.up());
        properties.put("amountOrderDown", order.down());
    }

    private Set<String> recipients() {
        Set<String> recipients = new TreeSet<>();
        IntStream.range(0, random.nextInt(4))
                .forEach(_ -> recipients.add(
                        random.nextInt(3) == 0
                                ? "initiative-" + random.nextInt(INITIATIVES)
                                : "organisation-" + random.nextInt(ORGANISATIONS)));
        return recipients;
    }

    @SafeVarargs
    private <T extends @Nullable Object> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /**
     * Writes it; the last two initiatives are parts of each other, the others of one or two before them, but the first
     * two.
     */
    void write() {
        Scratch.clear();
        Scratch.run(
                "UNWIND range(0, $most - 1) AS number CREATE (:Node:Entity:Initiative:Programme {id: 'initiative-' + number, name: 'I' + number, nameOrder: 'i' + number, kind: 'PROGRAMME', status: 'UNKNOWN'})",
                Map.of("most", INITIATIVES));
        Scratch.run(
                "UNWIND range(0, $most - 1) AS number CREATE (:Node:Entity:Organisation:Trust {id: 'organisation-' + number, name: 'O' + number, nameOrder: 'o' + number, kind: 'TRUST'})",
                Map.of("most", ORGANISATIONS));
        for (int part = 2; part < INITIATIVES - 2; part++) {
            int number = part;
            random.ints(0, part).distinct().limit(1 + part % 2).forEach(whole -> part(number, whole));
        }
        part(INITIATIVES - 1, INITIATIVES - 2);
        part(INITIATIVES - 2, INITIATIVES - 1);
        Scratch.run(
                CREATE, Map.of("awards", awards.stream().map(MoneyGraph::row).toList()));
    }

    private static Map<String, Object> row(Award award) {
        return Map.of(
                "properties",
                award.properties(),
                "under",
                List.copyOf(award.under()),
                "recipients",
                List.copyOf(award.recipients()));
    }

    private void part(int part, int whole) {
        Scratch.run(
                "MATCH (part:Node {id: $part}), (whole:Node {id: $whole}) CREATE (part)-[:PART_OF {id: $part + '-of-' + $whole, preferred: false, attested: [], citations: []}]->(whole)",
                Map.of("part", "initiative-" + part, "whole", "initiative-" + whole));
        Set<String> above = new HashSet<>(wholes("initiative-" + whole));
        above.add("initiative-" + whole);
        if (part == INITIATIVES - 2) {
            above.add("initiative-" + part);
            wholes.put("initiative-" + whole, above);
        }
        above.addAll(wholes("initiative-" + part));
        wholes.put("initiative-" + part, above);
    }
}
