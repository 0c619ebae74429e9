package org.throughline.writing.statement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comment above a statement: key and value, one a line. */
record Header(List<Line> lines) {

    private static final Pattern LINE = Pattern.compile("// ([a-z]+) {2,}(\\S.*)");

    static Header parse(String file) {
        return new Header(file.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Line(line.group(1), line.group(2).strip()))
                .toList());
    }

    Stream<String> values(String key) {
        return lines.stream().filter(line -> line.key.equals(key)).map(Line::value);
    }

    List<String> list(String key) {
        return values(key)
                .flatMap(value -> Arrays.stream(value.split(", *", -1)))
                .toList();
    }

    record Line(String key, String value) {}
}
