package org.throughline.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** Where two that should be alike first part, in words short enough to be read. */
final class FirstDifference {

    private static final String NOTHING = "nothing";
    private static final int MOST = 300;

    private FirstDifference() {}

    /**
     * Of two answers: the path and both values, or the line where they differ in form alone; empty if they are alike.
     */
    static Optional<String> ofAnswers(String expected, String actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : ofNodes("", Json.read(expected), Json.read(actual)).or(() -> ofTexts(expected, actual));
    }

    /** Of two lists of statements: the name of the first that differs, and where. */
    static Optional<String> ofStatements(List<Sent> expected, List<Sent> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            Sent known = at(expected, i);
            Sent sent = at(actual, i);
            if (!known.equals(sent)) {
                return Optional.of(ofStatement(known, sent));
            }
        }
        return Optional.empty();
    }

    private static Sent at(List<Sent> statements, int number) {
        return number < statements.size() ? statements.get(number) : new Sent(NOTHING, "");
    }

    private static String ofStatement(Sent known, Sent sent) {
        return known.name().equals(sent.name())
                ? "statement %s, %s"
                        .formatted(
                                sent.name(), ofTexts(known.text(), sent.text()).orElseThrow())
                : parted("statement", known.name(), sent.name());
    }

    /** Of two texts: the first line that differs. */
    static Optional<String> ofTexts(String expected, String actual) {
        List<String> known = expected.lines().toList();
        List<String> read = actual.lines().toList();
        for (int line = 0; line < Math.max(known.size(), read.size()); line++) {
            String one = line < known.size() ? known.get(line) : NOTHING;
            String other = line < read.size() ? read.get(line) : NOTHING;
            if (!one.equals(other)) {
                return Optional.of(parted("line " + (line + 1), one, other));
            }
        }
        return expected.equals(actual) ? Optional.empty() : Optional.of("its ends of lines differ");
    }

    private static Optional<String> ofNodes(String path, JsonNode expected, JsonNode actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        for (String part : parts(expected, actual)) {
            Optional<String> below = ofNodes(path + "/" + part, expected.at("/" + part), actual.at("/" + part));
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.of(parted(path, shown(expected), shown(actual)));
    }

    private static Set<String> parts(JsonNode expected, JsonNode actual) {
        Set<String> parts = new LinkedHashSet<>();
        if (expected.isObject() && actual.isObject()) {
            parts.addAll(expected.propertyNames());
            parts.addAll(actual.propertyNames());
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                parts.add(String.valueOf(i));
            }
        }
        return parts;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? NOTHING : value.toString();
    }

    private static String parted(String place, String expected, String actual) {
        return "%s:%n  expected %s%n  but was  %s".formatted(place, brief(expected), brief(actual));
    }

    private static String brief(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }
}
