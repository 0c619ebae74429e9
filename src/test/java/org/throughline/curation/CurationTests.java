package org.throughline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The curated facts cover the articles, and copy no sentence of them. */
class CurationTests {

    private static final int COPIED = 5;
    private static final Pattern WORD = Pattern.compile("[\\w']+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Facts facts = new Facts();

    @BeforeEach
    void theArticlesAreThere() {
        assumeTrue(
                Files.isDirectory(Paragraph.ARTICLES),
                "The articles are not beside this checkout: nothing to compare with");
    }

    private static Map<Paragraph, Map<String, String>> listed(String name, String key) {
        Map<Paragraph, Map<String, String>> listed = new TreeMap<>();
        CurationTable.coverage(name).rows().forEach(row -> {
            Paragraph paragraph =
                    new Paragraph(row.getOrDefault("source", ""), Integer.parseInt(row.getOrDefault("paragraph", "")));
            listed.computeIfAbsent(paragraph, _ -> new TreeMap<>())
                    .put(row.getOrDefault(key, ""), row.getOrDefault("reason", ""));
        });
        return listed;
    }

    @Test
    void everyParagraphIsCitedOrListedAsNoise() {
        Set<Paragraph> noise = listed("noise", "paragraph").keySet();
        Set<Paragraph> cited = facts.cells().keySet();
        assertThat(Paragraph.all().keySet())
                .allMatch(paragraph -> cited.contains(paragraph) != noise.contains(paragraph));
        assertThat(Paragraph.all().keySet()).containsAll(noise);
    }

    @Test
    void everyExceptionHasAReason() {
        assertThat(Stream.of("noise", "terms", "names", "unnamed")
                        .flatMap(list -> CurationTable.coverage(list).rows().stream())
                        .map(row -> row.getOrDefault("reason", "")))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    @Test
    void everyNumberAndNameOfAnArticleIsInAFactOrAmongTheTerms() {
        Map<Paragraph, Map<String, String>> terms = listed("terms", "term");
        List<String> missing = new ArrayList<>();
        Set<String> needed = new TreeSet<>();
        Paragraph.all().forEach((paragraph, text) -> {
            Set<String> cells = facts.cells().getOrDefault(paragraph, Set.of());
            Set<String> excused = terms.getOrDefault(paragraph, Map.of()).keySet();
            uncovered(text, cells, excused).forEach(term -> missing.add(paragraph + ": " + term));
            excused.stream()
                    .filter(term ->
                            !uncovered(text, cells, without(excused, term)).isEmpty())
                    .forEach(term -> needed.add(paragraph + ": " + term));
        });
        missing.removeIf(
                term -> listed("noise", "paragraph").keySet().stream().anyMatch(noise -> term.startsWith(noise + ":")));
        assertThat(missing).isEmpty();
        terms.forEach((paragraph, listed) -> assertThat(needed)
                .containsAll(listed.keySet().stream()
                        .map(term -> paragraph + ": " + term)
                        .toList()));
    }

    private static Set<String> without(Set<String> terms, String term) {
        return terms.stream().filter(other -> !other.equals(term)).collect(Collectors.toSet());
    }

    private static List<String> uncovered(String text, Set<String> cells, Collection<String> excused) {
        Set<BigDecimal> numbers =
                cells.stream().flatMap(cell -> Numbers.covered(cell).stream()).collect(Collectors.toSet());
        Set<String> words = new TreeSet<>(cells);
        excused.forEach(term -> words.add(term.toLowerCase(Locale.ROOT)));
        Stream<String> stated = Numbers.in(text).stream()
                .filter(number -> !numbers.contains(number.getValue()))
                .map(Map.Entry::getKey);
        Stream<String> named = ProperNames.in(text).stream().filter(name -> !ProperNames.covered(name, words));
        return Stream.concat(stated, named)
                .filter(term -> !excused.contains(term))
                .toList();
    }

    @Test
    void nothingIsToldInFiveWordsOfAnArticleBesidesNames() {
        Set<List<String>> runs = Paragraph.all().entrySet().stream()
                .collect(Collectors.groupingBy(
                        paragraph -> paragraph.getKey().source(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining(" "))))
                .values()
                .stream()
                .flatMap(CurationTests::runs)
                .collect(Collectors.toSet());
        Set<String> names = names();
        assertThat(copied(runs, names)).isEmpty();
        assertThat(names).allMatch(name -> !copied(runs, without(names, name)).isEmpty());
    }

    private static Set<String> names() {
        return CurationTable.coverage("names").rows().stream()
                .map(row -> row.getOrDefault("text", ""))
                .collect(Collectors.toSet());
    }

    private List<Facts.Told> copied(Set<List<String>> runs, Set<String> names) {
        Pattern name = Pattern.compile(names.stream()
                .map(text -> "(?<!\\w)" + Pattern.quote(text) + "(?!\\w)")
                .collect(Collectors.joining("|")));
        return facts.told()
                .filter(told -> name.splitAsStream(told.text())
                        .flatMap(CurationTests::runs)
                        .anyMatch(runs::contains))
                .toList();
    }

    private static Stream<List<String>> runs(String text) {
        List<String> words = WORD.matcher(ProperNames.plain(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return IntStream.rangeClosed(0, words.size() - COPIED).mapToObj(from -> words.subList(from, from + COPIED));
    }

    @Test
    void anEntityWhoseFactCitesASourceIsMentionedInIt() {
        assertThat(facts.unmentioned())
                .containsExactlyInAnyOrderElementsOf(CurationTable.coverage("unnamed").rows().stream()
                        .map(row -> row.get("source") + ": " + row.get("entity"))
                        .toList());
    }

    @Test
    void theOnlyFigureOfItsMeasureIsPreferred() {
        assertThat(facts.aloneAndNotPreferred()).isEmpty();
    }

    @Test
    void whatIsInferredFromASourceIsNotStatedByIt() {
        assertThat(facts.roundedUp()).isEmpty();
    }

    @Test
    void noCitationIsUnused() {
        assertThat(facts.unused()).isEmpty();
    }

    @Test
    void theRulesFindWhatIsNotCovered() {
        assertThat(uncovered("Some £6 million went to Lamp House in 2016.", Set.of("lamp house"), Set.of()))
                .containsExactlyElementsOf(Arrays.asList("6 million", "2016"));
        assertThat(uncovered("Then Ada Keeper came with twelve boats.", Set.of("12", "ada"), Set.of()))
                .containsExactly("Ada Keeper");
    }
}
