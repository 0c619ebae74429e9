package org.throughline.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.running.Answer;
import org.throughline.running.Begun;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Seed;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** Whatever slip is made in whatever name, what was meant is among the first three. */
@Execution(ExecutionMode.CONCURRENT)
@Order(Begun.LAST)
class SlipsTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int AT_ONCE = 20;
    private static final int SAMPLE = Integer.getInteger("tests.slips", Thoroughness.of(100, 1_000));

    /** One slip in a name of an entity. */
    private record Slip(String entity, String name, String text) {}

    @Test
    void aSlipInALongWordOfAnyNameStillFindsWhatIsMeant() {
        long seed = Seed.of("Slips");
        Random random = new Random(seed);
        List<Slip> slips = names().stream()
                .flatMap(name -> slips(name, random).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(slips, random);
        List<Slip> sample = slips.subList(0, Math.min(SAMPLE, slips.size()));
        List<Slip> lost = new ArrayList<>();
        for (int from = 0; from < sample.size(); from += AT_ONCE) {
            lost.addAll(lost(sample.subList(from, Math.min(from + AT_ONCE, sample.size()))));
        }
        assertThat(sample).hasSize(SAMPLE);
        assertThat(lost).as("seed " + seed).isEmpty();
    }

    private static List<Slip> lost(List<Slip> slips) {
        Map<String, String> variables = new TreeMap<>();
        IntStream.range(0, slips.size())
                .forEach(at -> variables.put("t" + at, slips.get(at).text()));
        String asked = variables.keySet().stream()
                .map(name -> "$" + name + ": String!")
                .collect(Collectors.joining(", "));
        String fields = variables.keySet().stream()
                .map(name -> name + ": search(text: $" + name + ", first: 3) { nodes { id } }")
                .collect(Collectors.joining(" "));
        Answer answer = SERVICE.ask("query(" + asked + ") { " + fields + " }", variables);
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        return IntStream.range(0, slips.size())
                .filter(at -> !found(answer.at("/t" + at + "/nodes"), slips.get(at)))
                .mapToObj(slips::get)
                .toList();
    }

    private static boolean found(JsonNode nodes, Slip slip) {
        return nodes.valueStream().anyMatch(node -> node.get("id").asString().equals(slip.entity()));
    }

    /** But for those of places that are told apart by a code alone. */
    private static List<Slip> names() {
        try (Session session = SERVICE.bean(Driver.class).session()) {
            return session.run(
                            "MATCH (entity)-[:NAMED]->(name) WHERE NOT entity:Place OR NOT name.text =~ '.*[0-9].*' RETURN entity.id, name.text ORDER BY name.id")
                    .list(row -> new Slip(
                            row.get(0).asString(),
                            row.get(1).asString(),
                            row.get(1).asString()));
        }
    }

    /** One of each sort in every long word: a letter more, less, another, and two neighbours swapped. */
    private static List<Slip> slips(Slip name, Random random) {
        return WORD.matcher(name.name())
                .results()
                .flatMap((MatchResult word) -> IntStream.range(0, 4).mapToObj(sort -> slip(name, word, sort, random)))
                .toList();
    }

    private static Slip slip(Slip name, MatchResult word, int sort, Random random) {
        String text = name.name();
        int at = random.nextInt(word.start(), word.end() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        String before = text.substring(0, at);
        String slipped = switch (sort) {
            case 0 -> before + letter + text.substring(at);
            case 1 -> before + text.substring(at + 1);
            case 2 -> before + letter + text.substring(at + 1);
            default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
        return new Slip(name.entity(), text, slipped);
    }
}
