package org.throughline.exchange.register;

import java.util.Locale;
import java.util.Set;

/**
 * Where a line says that something is; a text is empty where it says nothing.
 *
 * @param region the code of its region
 * @param board the code of the board in whose area it lies
 */
public record PostalAddress(String region, String board, String town, String postcode) {

    public static final PostalAddress NONE = new PostalAddress("", "", "", "");

    private static final Set<String> OF_LONDON = Set.of("E", "EC", "N", "NW", "SE", "SW", "W", "WC");

    /**
     * The town with the letters of the postcode, which tell apart towns of one name; those of London are one town. None
     * where it has no postcode.
     */
    String postTown() {
        String letters = postcode.replaceAll("\\d.*", "");
        if (letters.isEmpty() || !town.matches(".*[A-Za-z0-9].*")) {
            return "";
        }
        String named = town.toUpperCase(Locale.ROOT);
        return OF_LONDON.contains(letters) && named.equals("LONDON") ? named : letters + " " + named;
    }
}
