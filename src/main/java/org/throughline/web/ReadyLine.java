package org.throughline.web;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: where to open the page. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final WebProperties web;
    private final Address address;

    ReadyLine(WebProperties web, Address address) {
        this.web = web;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        URI place = address.of(web.explorable() ? Page.PATH : Routes.GRAPHQL);
        if (place != null) {
            LOG.info(web.explorable() ? "Ready: GraphiQL is at {}" : "Ready: operations are answered at {}", place);
        }
    }
}
