package org.throughline.reading.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.NodeById;

/** One thing that is said in the words sought: a fact or a source, or else a relationship. */
record SaidEdge(
        String cursor,
        SaidKind kind,
        String text,
        List<String> words,
        @Nullable NodeById node,
        @Nullable LinkById link,
        List<NodeById> about,
        Cited evidence) {}
