package org.throughline.commit;

/** A key has been sent before, with other changes. */
public class KeyTaken extends RuntimeException {

    KeyTaken(String key) {
        super("the key " + key + " was sent before with other changes: give these a key of their own");
    }
}
