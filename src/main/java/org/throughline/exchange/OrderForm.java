package org.throughline.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.exchange.ImportOrder.OwnForm;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.Listing;
import org.throughline.exchange.register.Listings;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/**
 * An order in words, of a command or of an address.
 *
 * @param edition empty where none is told
 * @param kind of the rows of a table; empty where none is told
 */
record OrderForm(String format, String edition, String kind, boolean dry, String sender) {

    /** Refused with a sentence where the words are none that are understood. */
    ImportOrder read(Kinds kinds) {
        return OwnForm.called(format)
                .<ImportOrder>map(form -> rows(form, kinds))
                .orElseGet(this::ofEdition);
    }

    private ImportOrder ofEdition() {
        refuseWhere(!kind.isEmpty(), "Only a table has a kind: leave it out");
        Listing list = Listings.called(format)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No list is called so: write one of %s, package, table".formatted(Listings.names())));
        return new ImportOrder.OfList(list, Edition.of(edition), dry, sender);
    }

    private ImportOrder rows(OwnForm form, Kinds kinds) {
        refuseWhere(!edition.isEmpty(), "Rows of your own are of no edition: leave it out");
        refuseWhere(form == OwnForm.PACKAGE && !kind.isEmpty(), "Only a table has a kind: leave it out");
        refuseWhere(
                !kind.isEmpty() && !kinds.knows(kind),
                "No kind of fact is called %s: write one of %s".formatted(kind, names(kinds.all())));
        return new ImportOrder.OfRows(form, kind, dry, sender);
    }

    private static String names(Stream<Kind> kinds) {
        return kinds.map(Kind::name).sorted().collect(Collectors.joining(", "));
    }

    private static void refuseWhere(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
