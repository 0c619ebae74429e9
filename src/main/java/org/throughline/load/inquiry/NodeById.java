package org.throughline.load.inquiry;

import org.throughline.name.LinkId;

/**
 * A node that a reading names by its id, in a field whose type is a node's: what the document selects of it is loaded
 * together with all others of that field.
 */
public record NodeById(String id) {

    /** What has an id: a node, or a relationship where the id tells its type. */
    public static Object orLink(String id) {
        LinkId link = LinkId.read(id);
        return link == null ? new NodeById(id) : new LinkById(link);
    }
}
