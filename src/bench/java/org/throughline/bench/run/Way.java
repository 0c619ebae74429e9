package org.throughline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.bench.watch.Watch;

/** One way to have questions answered. */
interface Way {

    String name();

    /** The process that answers. */
    Watch watch();

    /** The process of the database that it asks, or would ask. */
    Watch database();

    /** Whether the database takes part, for each request. */
    boolean asksDatabase();

    /** How long it is asked, of the time that is usual. */
    default Duration stretch(Duration usual) {
        return usual;
    }

    /** Does beforehand all that a client does once; null where this way cannot express the question. */
    @Nullable
    PreparedRequest prepare(QuestionTemplate template, Map<String, Object> drawn)
            throws IOException, InterruptedException;
}
