package org.throughline.writing.statement;

import java.util.Collection;

/** Which node may be joined to which: the start and the end of a relationship. */
public record Join(Joint start, Joint end) {

    static Join parse(String text) {
        String[] ends = text.split(" -> ", -1);
        return new Join(Joint.parse(ends[0]), Joint.parse(ends[1]));
    }

    public boolean admits(Collection<String> starting, Collection<String> ending) {
        return start.admits(starting) && end.admits(ending);
    }

    @Override
    public String toString() {
        return start + " to " + end;
    }
}
