package org.throughline.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.Listing;

/** What to take in, for whom, and whether it is only to be told what would be done. */
public sealed interface ImportOrder {

    /** As commands and addresses call what it takes in. */
    String format();

    /** As a report tells it. */
    String told();

    boolean dry();

    /** Who sent it from elsewhere; empty where it is read beside the graph. */
    String sender();

    /** What is left of it where it breaks off, as the end of a sentence. */
    default String left() {
        return dry()
                ? "nothing was written, for it was a trial"
                : "what was committed before stays, and the same import begun again goes on from there";
    }

    /** Editions of a list. */
    record OfList(Listing list, Edition edition, boolean dry, String sender) implements ImportOrder {

        public OfList(Listing list, Edition edition, boolean dry) {
            this(list, edition, dry, "");
        }

        @Override
        public String format() {
            return list.text();
        }

        @Override
        public String told() {
            return "%s, edition %s".formatted(list.text(), edition.text());
        }
    }

    /**
     * Rows of one's own.
     *
     * @param form as a package, or as one table
     * @param kind of which rows are in a table; empty where its name tells
     */
    record OfRows(OwnForm form, String kind, boolean dry, String sender) implements ImportOrder {

        @Override
        public String format() {
            return form.text();
        }

        @Override
        public String told() {
            return form.text();
        }
    }

    /** In which form rows of one's own come. */
    enum OwnForm {
        PACKAGE("package"),
        TABLE("table");

        private final String text;

        OwnForm(String text) {
            this.text = text;
        }

        /** As commands call it. */
        String text() {
            return text;
        }

        static Optional<OwnForm> called(String name) {
            return Arrays.stream(values())
                    .filter(form -> form.text.equals(name))
                    .findFirst();
        }
    }
}
