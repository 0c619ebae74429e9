package org.throughline.name;

import java.util.List;
import java.util.Set;

/**
 * How alike a text and a name are, their words taken in any order and each by how much it tells.
 *
 * @param ofText how much of the text is in the name, 0 to 1
 * @param ofName how much of the name is in the text, 0 to 1
 * @param together how much of both is in the other, 0 to 1
 * @param differences between words that were taken for the same
 */
public record Likeness(double ofText, double ofName, double together, Set<Difference> differences) {

    public static Likeness between(List<String> text, List<String> name, Kinship kinship) {
        return new Alignment(text, name, kinship).likeness();
    }

    /** The likeness after damage: abbreviations are written out, and two words that stand for one are made one. */
    public static Likeness afterDamage(List<String> text, List<String> name) {
        return between(Synonyms.plain(text), Synonyms.plain(name), Kinship.DAMAGED);
    }
}
