package org.throughline.kind;

import java.util.Collection;

/** Which node may be joined to which: the start and the end of a relationship. */
public record Join(Joint start, Joint end) {

    public boolean admits(Collection<String> starting, Collection<String> ending) {
        return start.admits(starting) && end.admits(ending);
    }

    @Override
    public String toString() {
        return start + " to " + end;
    }
}
