package org.throughline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.name.Passage;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;

/** Affiliations as publishers print them, and names cut short, over all bodies that a register has. */
@FillsGraph
@AtNight
class NamesInTextsTests {

    private static final Path AFFILIATIONS =
            Registers.FOLDER.resolve("matching").resolve("affiliations-uk.csv");
    /** The University of London, by which colleges are labelled that have names of their own. */
    private static final String FEDERATION = "https://ror.org/04cw6st05";

    private static final long SEED = 20_261_127;
    private static final int WORST = Integer.getInteger("tests.mistakes.shown", 10);

    /** A text, and whom it is said to name. */
    private record Told(String text, String body) {}

    @BeforeEach
    void theRegisterIsThere() {
        assumeTrue(Files.isRegularFile(AFFILIATIONS), "The registers are not beside this checkout: nothing to match");
    }

    @AfterAll
    static void clear() {
        Stored.clear();
    }

    @Test
    void whomAnAffiliationNamesIsMatchedOrAmongThree() {
        List<Body> bodies = Registers.research();
        Set<String> known = bodies.stream().map(Body::id).collect(Collectors.toSet());
        Stored.only(bodies);
        List<Told> texts = affiliations();
        List<Ranking> rankings = rankings(texts);
        List<String> mistakes = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> ofAbsent = new ArrayList<>();
        int there = 0;
        for (int at = 0; at < texts.size(); at++) {
            Told text = texts.get(at);
            String matched = matched(rankings.get(at));
            boolean present = known.contains(text.body());
            there += present ? 1 : 0;
            if (!present && !matched.isEmpty()) {
                ofAbsent.add(said(text, rankings.get(at)));
            } else if (present && !matched.isEmpty() && !matched.equals(text.body())) {
                mistakes.add(said(text, rankings.get(at)));
            } else if (present && !isFound(text.body(), matched, rankings.get(at))) {
                missed.add(said(text, rankings.get(at)));
            }
        }
        double recall = 1 - (double) (missed.size() + mistakes.size()) / there;
        tell("Affiliations: recall %.4f of %d".formatted(recall, there), missed);
        tell("Affiliations: others than labelled", mistakes);
        tell("Affiliations: of absent bodies", ofAbsent);
        assertThat(recall).isGreaterThanOrEqualTo(0.93);
        assertThat(mistakes).hasSizeLessThanOrEqualTo(8);
        assertThat(ofAbsent).isEmpty();
    }

    private static boolean isFound(String body, String matched, Ranking ranking) {
        return matched.equals(body)
                || ranking.likely().stream()
                        .limit(3)
                        .anyMatch(candidate -> candidate.known().entity().equals(body));
    }

    /** Each half of the bodies is asked for where the graph has the other. */
    @Test
    void nobodyIsMatchedByATextAboutAnAbsentBody() {
        List<Body> bodies = Registers.research();
        List<String> mistakes = new ArrayList<>();
        int asked = 0;
        for (int half = 0; half < 2; half++) {
            int other = half;
            List<Body> present =
                    bodies.stream().filter(body -> half(body.id()) != other).toList();
            Stored.only(present);
            Set<String> taken = present.stream()
                    .flatMap(body -> body.names().stream())
                    .map(name -> Wording.of(name).key())
                    .collect(Collectors.toSet());
            List<Told> texts = absent(bodies, half, taken);
            List<Ranking> rankings = rankings(texts);
            asked += texts.size();
            for (int at = 0; at < texts.size(); at++) {
                if (!matched(rankings.get(at)).isEmpty()) {
                    mistakes.add(said(texts.get(at), rankings.get(at)));
                }
            }
        }
        tell("Texts about absent bodies: %d matched of %d".formatted(mistakes.size(), asked), mistakes);
        assertThat(asked).isGreaterThan(1_000);
        assertThat(mistakes).isEmpty();
    }

    private static List<Told> absent(List<Body> bodies, int half, Set<String> taken) {
        Random random = new Random(SEED + half);
        Stream<Told> real = affiliations().stream().filter(text -> !text.body().equals(FEDERATION));
        Stream<Told> made = bodies.stream()
                .filter(body -> body.names().stream()
                        .noneMatch(name -> taken.contains(Wording.of(name).key())))
                .filter(body -> !body.name().contains(","))
                .map(body -> new Told(around(body.name(), random), body.id()));
        return Stream.concat(real, made)
                .filter(text -> half(text.body()) == half)
                .toList();
    }

    private static String around(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "Department of Mathematics, " + name + ", UK";
            case 1 -> "School of Medicine, " + name;
            case 2 -> name + ", United Kingdom";
            default -> "Centre for Health Research at the " + name;
        };
    }

    private static int half(String body) {
        return Math.floorMod(body.hashCode(), 2);
    }

    @Test
    void namesWithoutGenericWordsAndAcronymsAreAmongFiveCandidates() {
        List<Body> bodies = Registers.research();
        Stored.only(bodies);
        among(
                "Acronyms",
                bodies.stream()
                        .flatMap(body -> body.acronyms().stream().map(brief -> new Told(brief, body.id())))
                        .toList());
        Stored.only(
                bodies.stream().map(body -> new Body(body.id(), body.names())).toList());
        among(
                "Names without generic words",
                bodies.stream()
                        .map(body -> new Told(Shortened.of(body.name()), body.id()))
                        .filter(text -> !text.text().isEmpty())
                        .toList());
    }

    private static void among(String what, List<Told> texts) {
        List<Ranking> rankings = rankings(texts);
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            String body = texts.get(at).body();
            if (rankings.get(at).likely().stream()
                    .limit(5)
                    .noneMatch(candidate -> candidate.known().entity().equals(body))) {
                missed.add(said(texts.get(at), rankings.get(at)));
            }
        }
        double found = 1 - (double) missed.size() / texts.size();
        tell("%s: %.4f of %d among five".formatted(what, found, texts.size()), missed);
        assertThat(found).isGreaterThanOrEqualTo(0.80);
    }

    private static List<Ranking> rankings(List<Told> texts) {
        List<String> names = texts.stream().map(Told::text).toList();
        List<Collection<Known>> found = Stored.found(names);
        return IntStream.range(0, names.size())
                .mapToObj(at -> Ranking.of(Passage.of(names.get(at)), found.get(at)))
                .toList();
    }

    private static String matched(Ranking ranking) {
        @Nullable String matched = ranking.matched().map(Known::entity).orElse(null);
        return matched == null ? "" : matched;
    }

    private static String said(Told text, Ranking ranking) {
        return text + " " + matched(ranking) + "\n      "
                + ranking.likely(0.6).stream()
                        .limit(4)
                        .map(candidate -> "%.3f %s %s"
                                .formatted(candidate.score(), candidate.known().text(), candidate.reasons()))
                        .toList();
    }

    private static void tell(String what, List<String> worst) {
        System.out.println(what + " (" + worst.size() + ")");
        worst.stream().limit(WORST).forEach(one -> System.out.println("   " + one));
    }

    private static List<Told> affiliations() {
        return Registers.rows(AFFILIATIONS)
                .skip(1)
                .map(row -> new Told(row.getField(0), row.getField(1)))
                .toList();
    }
}
