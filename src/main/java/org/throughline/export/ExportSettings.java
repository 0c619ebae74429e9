package org.throughline.export;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a start writes in place of serving.
 *
 * @param to the file to write; null where the start is to serve
 * @param form its format
 * @param of a part of the graph, as an operation in a file or as ids; null for all of it
 */
@ConfigurationProperties("throughline.export")
record ExportSettings(
        @Nullable String to,
        @DefaultValue("package") String form,
        @Nullable String of) {}
