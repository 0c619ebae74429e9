package org.throughline.writing.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A Cypher file: its name, its header, and the text below. */
public record Statement(String name, Header header, String text) {

    static Statement parse(String name, String file) {
        String text = String.join(
                "\n", file.lines().dropWhile(line -> line.startsWith("//")).toList());
        return new Statement(name, Header.parse(file), text.strip());
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
        return header.values("each")
                .map(Joint::parse)
                .findFirst()
                .map(example -> text.replace(example.column(), name))
                .orElse(text);
    }

    public List<String> parameters() {
        return header.list("params");
    }

    private Stream<String> expanded(String part, Vocabulary vocabulary) {
        return header.values("each")
                .map(Joint::parse)
                .findFirst()
                .map(example -> each(part, example, vocabulary))
                .orElseGet(() -> Stream.of(joined(part, vocabulary)));
    }

    private static Stream<String> each(String part, Joint example, Vocabulary vocabulary) {
        return vocabulary.names(example.labels().getFirst()).stream().map(name -> part.replace(example.column(), name));
    }

    private String joined(String part, Vocabulary vocabulary) {
        return header.values("joined")
                .map(Joint::parse)
                .findFirst()
                .map(example -> part.replace(
                        example.column(),
                        String.join("|", vocabulary.names(example.labels().getFirst()))))
                .orElse(part);
    }
}
