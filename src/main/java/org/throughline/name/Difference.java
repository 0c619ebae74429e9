package org.throughline.name;

/** In what a word that was asked for differs from the word of a name. */
public enum Difference {
    /** In letters: one or two are more, less, other or swapped. */
    LETTERS,
    /** It is another word for the same. */
    SYNONYM,
    /** It is the beginning of the name's word, or two words that the name writes as one, or the other way round. */
    PART
}
