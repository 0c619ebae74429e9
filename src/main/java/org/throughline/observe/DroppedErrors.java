package org.throughline.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.fault.OneLine;
import reactor.core.publisher.Hooks;

/** What goes wrong after nobody waits any more, as when a client has left: worth a line to those who look for it. */
@Component
class DroppedErrors {

    private static final Logger LOG = LoggerFactory.getLogger(DroppedErrors.class);

    DroppedErrors() {
        Hooks.resetOnErrorDropped();
        Hooks.onErrorDropped(dropped -> LOG.debug("Nobody waited any more for {}", OneLine.of(dropped)));
    }
}
