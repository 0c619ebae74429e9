package org.throughline.exchange.register;

import java.util.function.Consumer;

/** Reads an edition of a list as it is laid out, one record after the other. */
@FunctionalInterface
public interface EditionReader {

    /** Hands on each record, and each that cannot be taken with its number and what is wrong with it. */
    void each(Consumer<EditionRecord> taken, Illegible refused);

    /** Who is told of records that cannot be taken. */
    @FunctionalInterface
    interface Illegible {

        void refuse(long number, String why);
    }
}
