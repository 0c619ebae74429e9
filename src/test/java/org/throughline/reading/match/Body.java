package org.throughline.reading.match;

import java.util.List;

/** An organisation of a public register, by the names that the register has for it, the official one first. */
record Body(String id, List<String> names, List<String> acronyms) {

    Body(String id, List<String> names) {
        this(id, names, List.of());
    }

    String name() {
        return names.getFirst();
    }
}
