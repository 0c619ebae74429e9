package org.throughline.name;

import java.util.List;
import java.util.Set;

/**
 * How alike a text and a name are, their words taken in any order and each by how much it tells.
 *
 * @param ofText how much of the text is in the name, 0 to 1
 * @param ofName how much of the name is in the text, 0 to 1
 * @param together how much of both is in the other, 0 to 1: what its like have as well is hardly missed
 * @param telling whether what they share tells whom they mean, and not only where or of what sort that is
 * @param differences between words that were taken for the same
 */
public record Likeness(double ofText, double ofName, double together, boolean telling, Set<Difference> differences) {

    private static final double OF_OTHER_SORTS = 0.8;

    public static Likeness between(List<String> text, List<String> name, Kinship kinship) {
        return new Alignment(text, name, kinship).likeness();
    }

    /** The likeness after damage: abbreviations are written out, and two words that stand for one are made one. */
    public static Likeness afterDamage(List<String> text, List<String> name) {
        List<String> said = Synonyms.plain(text);
        List<String> known = Synonyms.plain(name);
        Likeness likeness = between(said, known, Kinship.DAMAGED);
        return Sector.differ(said, known) ? likeness.ofOtherSorts() : likeness;
    }

    private Likeness ofOtherSorts() {
        return new Likeness(ofText, ofName, OF_OTHER_SORTS * together, telling, differences);
    }
}
