package org.throughline.document;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.throughline.start.Between;

/**
 * Which documents are kept, and which are known before anybody sends them.
 *
 * @param characters of all parsed documents together
 * @param least what a parsed document counts at least, which bounds their number: 1,000 unless set
 * @param hashed characters of all documents together that clients may send by their hash once they have sent the text
 * @param registered manifests of documents, as the compilers of Relay and the tools of Apollo write them
 * @param registeredOnly whether those are the only ones that are answered
 */
@ConfigurationProperties("throughline.documents")
record DocumentProperties(
        @Between(least = 0, most = Long.MAX_VALUE) @DefaultValue("500000")
        long characters,

        @DefaultValue("500") int least,

        @Between(least = 0, most = Long.MAX_VALUE) @DefaultValue("2000000")
        long hashed,

        @DefaultValue List<Resource> registered,
        @DefaultValue("false") boolean registeredOnly) {}
