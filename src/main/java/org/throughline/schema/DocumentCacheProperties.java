package org.throughline.schema;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * How many parsed documents are kept.
 *
 * @param characters of all documents together
 * @param least what a document counts at least, which bounds their number: 1,000 unless set
 */
@ConfigurationProperties("throughline.documents")
record DocumentCacheProperties(
        @Between(least = 0, most = Long.MAX_VALUE) @DefaultValue("500000")
        long characters,

        @DefaultValue("500") int least) {}
