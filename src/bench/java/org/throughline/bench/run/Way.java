package org.throughline.bench.run;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.bench.template.Template;

/** One way to have questions answered. */
interface Way {

    String name();

    /** Does beforehand all that a client does once; null where this way cannot express the question. */
    @Nullable
    Ask prepare(Template template, Map<String, Object> drawn) throws IOException, InterruptedException;
}
