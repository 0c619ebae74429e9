package org.throughline.exchange.ror;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Of which sort of ours a body is. The types of the registry are wider: "education" has schools too, "healthcare"
 * single hospitals; so a name must say that it is a university or a trust. What is none of ours is an institution.
 */
enum RorSort {
    UNIVERSITY,
    TRUST,
    COMPANY,
    RESEARCH_UNIT,
    INSTITUTION;

    private static final Pattern UNIVERSITIES =
            Pattern.compile("univer[sz]|uniwersyt|prifysgol|oilthigh", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TRUSTS =
            Pattern.compile("\\bNHS\\b.*\\bTrust\\b|\\bNHS Trust\\b", Pattern.CASE_INSENSITIVE);

    static RorSort of(List<String> types, List<String> names) {
        if (types.contains("education") && anyOf(UNIVERSITIES, names)) {
            return UNIVERSITY;
        }
        if (types.contains("healthcare") && anyOf(TRUSTS, names)) {
            return TRUST;
        }
        if (types.contains("company")) {
            return COMPANY;
        }
        return types.contains("facility") ? RESEARCH_UNIT : INSTITUTION;
    }

    private static boolean anyOf(Pattern words, List<String> names) {
        return names.stream().anyMatch(name -> words.matcher(name).find());
    }
}
