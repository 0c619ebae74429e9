package org.throughline.commit.statement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.kind.Vocabulary;

/**
 * A Cypher file: its name, its header, and the text below. Where a line of its header says so, the text is repeated for
 * each name of a set, one of which it holds as an example.
 */
public record Statement(String name, String header, String text) {

    private static final Pattern EACH = Pattern.compile("(?m)^// each +(\\w+): *(\\w+)$");
    private static final Pattern PARAMETERS = Pattern.compile("(?m)^// params +(.+)$");

    static Statement parse(String name, String file, Vocabulary vocabulary) {
        String header = String.join(
                "\n", file.lines().takeWhile(line -> line.startsWith("//")).toList());
        String text = String.join(
                "\n",
                vocabulary
                        .joined(file)
                        .lines()
                        .dropWhile(line -> line.startsWith("//"))
                        .toList());
        return new Statement(name, header, text.strip());
    }

    /** The statements to run: each part of the file, once or for every name that the header calls for. */
    public List<String> expanded(Vocabulary vocabulary) {
        return Arrays.stream(text.split(";\\s*(?:\n|$)", -1))
                .filter(part -> !part.isBlank())
                .flatMap(part -> expanded(part, vocabulary))
                .toList();
    }

    /** The statement for one of the names that the header calls for. */
    public String named(String name) {
        return each().map(example -> text.replace(example.group(1), name))
                .findFirst()
                .orElse(text);
    }

    public List<String> parameters() {
        return PARAMETERS
                .matcher(header)
                .results()
                .flatMap(line -> Arrays.stream(line.group(1).split(", *", -1)))
                .toList();
    }

    private Stream<String> expanded(String part, Vocabulary vocabulary) {
        return each().map(example ->
                        vocabulary.names(example.group(2)).stream().map(name -> part.replace(example.group(1), name)))
                .findFirst()
                .orElseGet(() -> Stream.of(part));
    }

    private Stream<MatchResult> each() {
        return EACH.matcher(header).results();
    }
}
