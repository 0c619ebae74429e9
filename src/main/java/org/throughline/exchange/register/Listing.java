package org.throughline.exchange.register;

import java.util.Optional;

/** A list that a register publishes in editions, and that can be imported. */
public sealed interface Listing permits OdsList, OpenList {

    /** As commands call it. */
    String text();

    /** As the source is called of which its editions are. */
    String heading();

    /** Of which sort the bodies are that it lists, where a record tells no other. */
    String sort();

    /** By which codes it calls bodies. */
    CodeSystem system();

    /** What one thing that it lists is called in a locator. */
    String unit();

    /** Under which it is published, and who is to be named. */
    default String licence() {
        return system().licence();
    }

    /** The source that an edition is, without the edition. */
    String source();

    /** Whether the parents in it are commissioners, of which each serves an area; they are trusts otherwise. */
    default boolean isOfPractices() {
        return false;
    }

    /** What sort of place its codes and names stand for beside bodies, if any. */
    default Optional<PlaceSort> places() {
        return Optional.empty();
    }
}
