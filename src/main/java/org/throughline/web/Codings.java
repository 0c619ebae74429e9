package org.throughline.web;

import java.util.List;
import org.springframework.http.HttpHeaders;

/** Every answer may be zipped on its way out, so caches are told of each that the same address has another coding. */
final class Codings {

    static final String GZIP = "gzip";

    /**
     * What an answer depends on beside its address: of any its coding and which page may read it, of some their form.
     */
    static final String VARIES = HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ORIGIN;

    static final String VARIES_WITH_FORM = HttpHeaders.ACCEPT + ", " + VARIES;

    private Codings() {}

    /** Whether a client can read what is zipped; one that says it must not be has the whole. */
    static boolean unzips(HttpHeaders headers) {
        List<String> codings = headers.getOrEmpty(HttpHeaders.ACCEPT_ENCODING);
        return String.join(",", codings).matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
