package org.throughline.access;

import org.throughline.fault.Whereabouts;

/** A field that is not for everybody. */
public record Restriction(Role role, String field, Whereabouts where) {

    /** Whether a role that is enough for this is enough for the other. */
    public boolean covers(Role other) {
        return role.includes(other);
    }
}
