package org.throughline.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.jspecify.annotations.Nullable;

/**
 * The link of one cell, equal to no other: a sheet keeps one place for links that are equal, though an address may
 * stand in many cells.
 */
final class CellLink extends HyperLink {

    /** Of an address that a spreadsheet still follows. */
    private static final int LONGEST = 2_079;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Of its own it shows nothing, for the cell holds the text. */
    private CellLink(String address) {
        super(address, null);
    }

    /** Empty where the text is no address on the web. */
    static Optional<CellLink> of(String text) {
        if (!text.regionMatches(true, 0, "http", 0, "http".length()) || text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(text)
                .map(CellLink::address)
                .filter(address -> address.length() <= LONGEST)
                .map(CellLink::new);
    }

    private static @Nullable String address(String text) {
        try {
            URI address = new URI(text);
            boolean onTheWeb = address.getHost() != null
                    && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            return onTheWeb ? address.toASCIIString() : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
