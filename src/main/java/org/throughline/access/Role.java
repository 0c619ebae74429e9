package org.throughline.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a token allows; each allows what those before it do. */
public enum Role {
    READER,
    EDITOR,
    ADMIN;

    /** The one that goes by this name, however it is written. */
    static Optional<Role> named(String name) {
        return Stream.of(values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
