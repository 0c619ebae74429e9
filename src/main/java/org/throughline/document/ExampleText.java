package org.throughline.document;

/**
 * An example as it stands in a file.
 *
 * @param name by which it is known: that of the file, without its ending
 */
public record ExampleText(String name, String text) {

    /** How the files of examples end. */
    public static final String ENDING = ".graphql";

    /** An example from a file of this name. */
    public static ExampleText of(String file, String text) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new ExampleText(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name, text);
    }
}
