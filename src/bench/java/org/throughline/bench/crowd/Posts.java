package org.throughline.bench.crowd;

/** Between whom posts are written: invented, so that they are nobody's. */
final class Posts {

    static final String PERSON = "bench-person";
    static final String BODY = "bench-body";
    static final String CITATION = "bench-paper-1";

    /** What they rest on, as changes. */
    static final String FOUNDED = """
            {"source": {"id": "bench-paper", "title": "Paper", "publishedBasis": "UNKNOWN", "quality": "ORIGINAL"}},
            {"citation": {"id": "bench-paper-1", "source": "bench-paper", "locator": "p1", "basis": "STATED", "fidelity": "VERBATIM"}},
            {"person": {"id": "bench-person", "name": "Quintus Bench", "citations": ["bench-paper-1"]}},
            {"organisation": {"id": "bench-body", "name": "Benchmarkers of Nowhere", "kind": "CHARITY", "citations": ["bench-paper-1"]}}
            """;

    private Posts() {}
}
