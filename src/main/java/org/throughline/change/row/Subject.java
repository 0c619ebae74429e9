package org.throughline.change.row;

import org.throughline.kind.Kind;
import org.throughline.kind.LinkKind;
import org.throughline.name.LinkId;

/** The id by which clients know what a row stands for: that of a relationship tells its type. */
public final class Subject {

    private Subject() {}

    public static String of(Kind kind, String id) {
        return kind instanceof LinkKind link ? new LinkId(link.type().type(), id).toString() : id;
    }
}
