package org.throughline.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a text once, sign by sign. */
final class Folding {

    private static final Map<Integer, String> WITHOUT_MARK = Map.of(
            (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th",
            (int) 'ð', "d", (int) 'ħ', "h", (int) 'ı', "i");
    private static final String JOINING = "-‐‑‒–/._";
    private static final String SILENT = "'’‘ʼ`´";

    private final List<String> words = new ArrayList<>();
    private final Set<String> compounds = new LinkedHashSet<>();
    private final List<String> joined = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    Wording of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        Normalizer.normalize(plain, Normalizer.Form.NFKD).codePoints().forEach(this::next);
        endOfCompound();
        return new Wording(words, compounds);
    }

    private void next(int sign) {
        if (Character.isLetterOrDigit(sign)) {
            word.append(WITHOUT_MARK.getOrDefault(sign, Character.toString(sign)));
        } else if (sign == '&') {
            endOfCompound();
            words.add("and");
        } else if (JOINING.indexOf(sign) >= 0) {
            endOfWord();
        } else if (!isSilent(sign)) {
            endOfCompound();
        }
    }

    private static boolean isSilent(int sign) {
        return SILENT.indexOf(sign) >= 0
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
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
        for (int at = 1; at < joined.size(); at++) {
            compounds.add(joined.get(at - 1) + joined.get(at));
        }
        if (joined.size() > 2) {
            compounds.add(String.join("", joined));
        }
        joined.clear();
    }
}
