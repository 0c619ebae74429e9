package org.throughline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.judge.Namesake;
import org.throughline.name.Passage;
import org.throughline.reading.search.Known;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;

/**
 * Names of two public registers, damaged as names are, against a graph that knows most of the bodies and lacks the
 * rest. The bodies are split in two halves: whatever the matching was tuned by, it was names of the one, which is
 * measured for comparison; what is promised is measured on the other.
 */
@FillsGraph
@AtNight
class LabelledNamesTests {

    private static final long SEED = 20_260_907;
    private static final double KNOWN = 0.7;
    private static final double DOUBTFUL = 0.8;
    private static final boolean TELLING = Boolean.getBoolean("tests.mistakes");

    @BeforeEach
    void theRegistersAreThere() {
        assumeTrue(Files.isDirectory(Registers.FOLDER), "The registers are not beside this checkout: nothing to match");
    }

    @AfterEach
    void clear() {
        Stored.clear();
    }

    @Test
    void ofDamagedNamesNineInTenAreFoundAndHardlyAnyIsMistaken() {
        tell("tuning", measured(0));
        Map<Double, Score> evaluation = measured(1);
        tell("evaluation", evaluation);
        Score promised = at(evaluation, Ranking.THRESHOLD);
        System.out.println("Seed " + SEED + ", evaluation half: " + promised);
        assertThat(promised.known()).isGreaterThan(400);
        assertThat(promised.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(promised.recall()).isGreaterThanOrEqualTo(0.90);
    }

    /**
     * An import asks for those alone that a whole name may mean, of the index or of names in memory: neither misses
     * one.
     */
    @Test
    void whomAWholeNameMayMeanIsFoundAmongFewer() {
        List<Body> bodies = half(1);
        Stored.only(bodies.subList(0, (int) (KNOWN * bodies.size())));
        Damage damage = new Damage(SEED + 1);
        List<String> names = bodies.stream()
                .map(body -> damage.of(body.names().getFirst()))
                .distinct()
                .toList();
        List<Collection<Known>> found = Stored.found(names);
        Map<String, List<String>> among = Stored.wholly(names, DOUBTFUL);
        Map<String, List<String>> held = Stored.held(names, DOUBTFUL);
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            List<String> meant = Ranking.of(Passage.of(name), found.get(at)).wholly(DOUBTFUL).stream()
                    .map(Namesake::entity)
                    .toList();
            all += meant.size();
            meant.stream()
                    .filter(id -> !among.getOrDefault(name, List.of()).contains(id))
                    .forEach(id -> missed.add(name + " may mean " + id));
            meant.stream()
                    .filter(id -> !held.getOrDefault(name, List.of()).contains(id))
                    .forEach(id -> missed.add(name + " may mean " + id + ", which is in memory"));
        }
        System.out.println("Seed " + SEED + ": " + all + " may be meant, missed: " + missed);
        assertThat(all).isGreaterThan(400);
        assertThat(missed).isEmpty();
    }

    private static void tell(String half, Map<Double, Score> scores) {
        System.out.println("threshold   " + half + " half: precision recall");
        scores.keySet().stream()
                .sorted()
                .forEach(threshold -> System.out.printf(
                        "%9.2f   %27.4f %6.4f%n",
                        threshold,
                        at(scores, threshold).precision(),
                        at(scores, threshold).recall()));
    }

    private static Score at(Map<Double, Score> scores, double threshold) {
        return Objects.requireNonNull(scores.get(threshold));
    }

    private static Map<Double, Score> measured(int half) {
        List<Body> bodies = half(half);
        List<Body> known = bodies.subList(0, (int) (KNOWN * bodies.size()));
        Stored.only(known);
        Damage damage = new Damage(SEED + half);
        List<String> names =
                bodies.stream().map(body -> damage.of(body.names().getFirst())).toList();
        Map<Double, Score> scores = new HashMap<>();
        List<Collection<Known>> found = Stored.found(names);
        if (half == 0 && TELLING) {
            tellMistakes(bodies, known.size(), names, found);
        }
        for (int step = 70; step < 100; step += 2) {
            scores.put(step / 100.0, score(bodies, known.size(), names, found, step / 100.0));
        }
        return scores;
    }

    private static Score score(
            List<Body> bodies, int known, List<String> names, List<Collection<Known>> found, double threshold) {
        int answered = 0;
        int right = 0;
        for (int at = 0; at < names.size(); at++) {
            String matched = Ranking.of(Passage.of(names.get(at)), found.get(at), threshold)
                    .matched()
                    .map(Known::entity)
                    .orElse("");
            answered += matched.isEmpty() ? 0 : 1;
            right += at < known && matched.equals(bodies.get(at).id()) ? 1 : 0;
        }
        return new Score(known, answered, right);
    }

    /** What to learn from: of the tuning half alone. */
    private static void tellMistakes(List<Body> bodies, int known, List<String> names, List<Collection<Known>> found) {
        for (int at = 0; at < names.size(); at++) {
            String right = at < known ? bodies.get(at).id() : "";
            Ranking ranking = Ranking.of(Passage.of(names.get(at)), found.get(at));
            String matched = ranking.matched().map(Known::entity).orElse("");
            if (!matched.equals(right)) {
                System.out.println("Not " + right + " but " + matched + " for '" + names.get(at) + "', which is "
                        + bodies.get(at) + ": "
                        + Ranking.of(Passage.of(names.get(at)), found.get(at), 0.5).likely().stream()
                                .limit(3)
                                .toList());
            }
        }
    }

    private static List<Body> half(int half) {
        List<Body> bodies = new ArrayList<>(Registers.bodies());
        Collections.shuffle(bodies, new Random(SEED));
        int middle = bodies.size() / 2;
        return half == 0 ? bodies.subList(0, middle) : bodies.subList(middle, bodies.size());
    }

    /** How many names of known bodies were asked, and what was answered. */
    private record Score(int known, int answered, int right) {

        double precision() {
            return answered == 0 ? 1 : (double) right / answered;
        }

        double recall() {
            return (double) right / known;
        }
    }
}
