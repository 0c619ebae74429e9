package org.throughline.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a text once, sign by sign. */
final class Folding {

    private static final String JOINING = "-‐‑‒–/._";
    private static final String SILENT = "'’‘ʼ`´";

    private final List<String> words = new ArrayList<>();
    private final Set<String> compounds = new LinkedHashSet<>();
    private final List<String> joined = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final boolean lettersTogether;
    private boolean onlyDots = true;

    /** Whether letters with dots between them are one word. */
    Folding(boolean lettersTogether) {
        this.lettersTogether = lettersTogether;
    }

    Wording of(String text) {
        Unaccented.of(text).codePoints().forEach(this::next);
        endOfCompound();
        return new Wording(words, compounds);
    }

    private void next(int sign) {
        if (Character.isLetterOrDigit(sign)) {
            word.appendCodePoint(sign);
        } else if (sign == '&') {
            endOfCompound();
            words.add("and");
        } else if (JOINING.indexOf(sign) >= 0) {
            endOfWord();
            onlyDots &= sign == '.';
        } else if (SILENT.indexOf(sign) < 0) {
            endOfCompound();
        }
    }

    private void endOfWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            joined.add(word.toString());
            word.setLength(0);
        }
    }

    private void endOfCompound() {
        endOfWord();
        if (lettersTogether && onlyDots && joined.size() > 1 && joined.stream().allMatch(one -> one.length() == 1)) {
            words.subList(words.size() - joined.size(), words.size()).clear();
            words.add(String.join("", joined));
        }
        onlyDots = true;
        for (int at = 1; at < joined.size(); at++) {
            compounds.add(joined.get(at - 1) + joined.get(at));
        }
        if (joined.size() > 2) {
            compounds.add(String.join("", joined));
        }
        joined.clear();
    }
}
