package org.throughline.access;

import org.springframework.stereotype.Component;

/** What the service sends where it asks itself: made anew with each start, kept nowhere, good for reading. */
@Component
public final class OwnToken {

    static final Who WHO = new Who("own", "the service itself", Role.READER);

    private final KeyToken token = KeyToken.random();
    private final String hash = token.hash();

    /** As the header that holds it. */
    public String authorization() {
        return Passes.SCHEME + " " + token.text();
    }

    /** Digests may be compared in the usual way: nobody sends one. */
    boolean is(KeyToken other) {
        return other.id().equals(token.id()) && other.hash().equals(hash);
    }
}
