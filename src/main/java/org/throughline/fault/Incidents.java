package org.throughline.fault;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Faults of the service: what happened goes to the log alone, and the caller is given its id. */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Writes one line and answers what the caller may know. */
    public String report(Throwable thrown) {
        return report(OneLine.of(thrown));
    }

    String report(String happening) {
        UUID id = UUID.randomUUID();
        LOG.error("Incident {}: {}", id, happening);
        return "The service failed to answer this; its log tells why, as incident %s.".formatted(id);
    }
}
