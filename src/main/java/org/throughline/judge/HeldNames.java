package org.throughline.judge;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Names that are held in memory, to look among without asking the graph again. */
public interface HeldNames {

    /**
     * Whom each name may mean if it is taken as a whole, the likeliest first; of an acronym nobody can tell.
     *
     * @param least below this score nobody is named
     */
    Map<String, List<Namesake>> namesakes(Collection<String> names, double least);
}
