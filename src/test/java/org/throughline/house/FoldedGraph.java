package org.throughline.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A random graph of organisations, some of which succeed each other, and a plain search through it where they are one.
 */
final class FoldedGraph {

    private static final String SUCCESSIONS = """
            UNWIND $pairs AS pair
            MATCH (one:Node {id: pair[0]}), (other:Node {id: pair[1]})
            CREATE (one)-[:SUCCEEDED_BY {id: 'after-' + pair[2], citations: ['place-0'], attested: [], preferred: false}]->(other)
            """;
    private static final String WHOLES = """
            UNWIND $pairs AS pair
            MATCH (one:Node {id: pair[0]}), (other:Node {id: pair[1]})
            CREATE (one)-[:PART_OF {id: 'joint-' + pair[2], citations: ['place-0'], attested: [], preferred: false}]->(other)
            """;
    private static final int BODIES = 32;
    private static final int JOINTS = 32;
    private static final int CHAINED = 8;

    private final Random random;
    private final Map<String, String> families = new TreeMap<>();
    private final List<Joint> joints = new ArrayList<>();

    FoldedGraph(Random random) {
        this.random = random;
        IntStream.range(0, BODIES).forEach(number -> families.put("body-" + number, "body-" + number));
        Scratch.run(ExploredGraphTests.BODIES, Map.of("prefix", "body-", "from", 0, "to", BODIES - 1));
        succeed();
        for (int number = 0; number < JOINTS; number++) {
            joints.add(new Joint(number, anyone(), anyone()));
        }
        List<List<Object>> pairs = joints.stream().map(Joint::pair).toList();
        Scratch.run(ExploredGraphTests.PARTNERS, Map.of("pairs", pairs));
        Scratch.run(WHOLES, Map.of("pairs", pairs));
    }

    /** A circle, an organisation that succeeds itself, and chains that meet or do not. */
    private void succeed() {
        List<Joint> successions =
                new ArrayList<>(List.of(new Joint(100, anyone(), anyone()), new Joint(101, "body-9", "body-9")));
        String third = anyone();
        successions.add(new Joint(102, successions.getFirst().to(), third));
        successions.add(new Joint(103, third, successions.getFirst().from()));
        for (int number = 0; number < CHAINED; number++) {
            successions.add(new Joint(number, anyone(), anyone()));
        }
        Scratch.run(
                SUCCESSIONS,
                Map.of("pairs", successions.stream().map(Joint::pair).toList()));
        successions.forEach(succession -> unite(family(succession.from()), family(succession.to())));
    }

    private void unite(String one, String other) {
        String least = one.compareTo(other) < 0 ? one : other;
        families.replaceAll((_, family) -> family.equals(one) || family.equals(other) ? least : family);
    }

    String anyone() {
        return "body-" + random.nextInt(BODIES);
    }

    Set<String> bodies() {
        return families.keySet();
    }

    String family(String body) {
        return families.getOrDefault(body, body);
    }

    /** The paths between two organisations of different families, in their order, each as text. */
    List<String> paths(String from, String to, String avoid, int hops) {
        List<List<String>> ways = new ArrayList<>();
        walk(new ArrayList<>(List.of(family(from))), family(to), family(avoid), hops, ways);
        Set<Set<String>> passed = new HashSet<>();
        return ways.stream()
                .map(way -> new Way(way, steps(way)))
                .sorted(Comparator.comparingInt(Way::length)
                        .thenComparingInt(Way::weakness)
                        .thenComparing(Way::place))
                .filter(way -> passed.add(Set.copyOf(way.families())))
                .map(Way::told)
                .toList();
    }

    private void walk(List<String> way, String to, String avoided, int hops, List<List<String>> found) {
        String last = way.getLast();
        if (last.equals(to)) {
            found.add(List.copyOf(way));
        } else if (way.size() <= hops) {
            Set.copyOf(families.values()).stream()
                    .filter(next -> !way.contains(next) && (!next.equals(avoided) || next.equals(to)))
                    .filter(next -> !between(last, next).isEmpty())
                    .forEach(next -> {
                        way.add(next);
                        walk(way, to, avoided, hops, found);
                        way.removeLast();
                    });
        }
    }

    private List<Joint> between(String one, String other) {
        return joints.stream()
                .filter(joint -> Set.of(one, other).equals(ends(joint)))
                .sorted(Comparator.comparingInt(Joint::weakness).thenComparing(Joint::key))
                .toList();
    }

    private Set<String> ends(Joint joint) {
        return new HashSet<>(List.of(family(joint.from()), family(joint.to())));
    }

    private List<Step> steps(List<String> way) {
        return IntStream.range(1, way.size())
                .mapToObj(at -> step(between(way.get(at - 1), way.get(at)), way.get(at)))
                .toList();
    }

    private Step step(List<Joint> joints, String to) {
        Joint best = joints.getFirst();
        return new Step(
                best,
                family(best.to()).equals(to),
                joints.stream().skip(1).map(joint -> "joint-" + joint.number()).toList());
    }

    /** What an organisation is part of, hop by hop: depth, relationship and whole of each. */
    Set<String> wholes(String of, int deepest) {
        Set<String> hops = new HashSet<>();
        Map<String, Integer> depths = new HashMap<>(Map.of(family(of), 0));
        for (int depth = 1; depth <= deepest; depth++) {
            int before = depth - 1;
            List<Joint> level = joints.stream()
                    .filter(joint -> depths.getOrDefault(family(joint.from()), BODIES) == before)
                    .filter(joint -> !depths.containsKey(family(joint.to())))
                    .toList();
            for (Joint joint : level) {
                hops.add(depth + " joint-" + joint.number() + " " + joint.to());
                depths.put(family(joint.to()), depth);
            }
        }
        return hops;
    }

    /** A relationship by its number. */
    private record Joint(int number, String from, String to) {

        List<Object> pair() {
            return List.of(from, to, number);
        }

        /** Every third is stated word for word, the next inferred, the one behind it rewritten by a machine. */
        int weakness() {
            return List.of(0, 2, 1).get(number % 3);
        }

        String key() {
            return "PARTNERED_WITH joint-" + number;
        }
    }

    private record Step(Joint joint, boolean forwards, List<String> others) {

        String start() {
            return forwards ? joint.from() : joint.to();
        }

        String node() {
            return forwards ? joint.to() : joint.from();
        }

        String told() {
            return " joint-%d %s %s %s".formatted(joint.number(), forwards, node(), others);
        }
    }

    private record Way(List<String> families, List<Step> steps) {

        int length() {
            return steps.size();
        }

        int weakness() {
            return steps.stream()
                    .mapToInt(step -> step.joint().weakness())
                    .max()
                    .orElseThrow();
        }

        String place() {
            return steps.getFirst().start()
                    + steps.stream()
                            .map(step -> " " + step.node() + " " + step.joint().key())
                            .collect(Collectors.joining());
        }

        String told() {
            return steps.getFirst().start() + steps.stream().map(Step::told).collect(Collectors.joining());
        }
    }
}
