package org.throughline.bench.template;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out the lines that end in the number of a digit that is one. */
final class TemplateShape {

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)$");

    private TemplateShape() {}

    static String of(String text, String mark, int number) {
        return text.lines().filter(line -> stays(line, mark, number)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean stays(String line, String mark, int number) {
        int at = line.lastIndexOf(mark);
        if (at < 0) {
            return true;
        }
        return LAST_NUMBER
                .matcher(line.substring(at))
                .results()
                .map(MatchResult::group)
                .noneMatch(digit -> (number >> Integer.parseInt(digit) & 1) == 1);
    }
}
