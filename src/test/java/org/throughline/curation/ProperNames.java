package org.throughline.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The proper names of a text: runs of capitalised words, the word that opens a sentence left out. */
final class ProperNames {

    private static final Set<String> IGNORED = Set.of(
            ("January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul"
                            + " Aug Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday I I'm I'd")
                    .split(" ", -1));
    private static final Pattern SENTENCE = Pattern.compile("[.!?:…][\"”)']*$");
    private static final Pattern TITLE = Pattern.compile("(Dr|W\\.H|Mr|Ms|Prof)\\.");
    private static final Pattern PAUSE = Pattern.compile("[,;.:!?)”\"…]$");
    private static final Pattern EDGES = Pattern.compile("^[“”\"()\\[\\],.;:!?…•–—£]+|[“”\"()\\[\\],.;:!?…•–—£]+$");

    private final List<String> found = new ArrayList<>();
    private final List<String> run = new ArrayList<>();

    private ProperNames() {}

    static List<String> in(String text) {
        ProperNames names = new ProperNames();
        boolean start = true;
        for (String token : plain(text).split("\\s+", -1)) {
            if (!token.isEmpty()) {
                start = names.token(token, start);
            }
        }
        names.close();
        return names.found;
    }

    /** Reads one more word; answers whether a sentence begins behind it. */
    private boolean token(String token, boolean start) {
        boolean quoted = token.startsWith("“") || token.startsWith("\"");
        boolean ends = SENTENCE.matcher(token).find() && !TITLE.matcher(token).matches();
        String word =
                EDGES.matcher(token).replaceAll("").replaceFirst("'s$", "").replaceFirst("s'$", "s");
        boolean next = ends || Set.of("•", "–", "—").contains(token);
        if (word.isEmpty()) {
            return next;
        }
        if (!start && !quoted && Character.isUpperCase(word.codePointAt(0)) && !IGNORED.contains(word)) {
            run.add(word);
        } else {
            close();
        }
        if (PAUSE.matcher(token).find() || ends) {
            close();
        }
        return next;
    }

    private void close() {
        if (!run.isEmpty()) {
            found.add(String.join(" ", run));
            run.clear();
        }
    }

    /** Whether a name can be put together from parts that stand in the cells. */
    static boolean covered(String name, Collection<String> cells) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
        boolean[] reached = new boolean[words.length + 1];
        reached[0] = true;
        for (int end = 1; end <= words.length; end++) {
            for (int from = 0; from < end; from++) {
                String part = String.join(" ", List.of(words).subList(from, end));
                reached[end] |= reached[from] && cells.stream().anyMatch(cell -> holds(cell, part));
            }
        }
        return reached[words.length];
    }

    static boolean holds(String cell, String part) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(part) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(cell)
                .find();
    }

    static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'');
    }
}
