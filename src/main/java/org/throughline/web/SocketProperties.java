package org.throughline.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sockets are kept and let go.
 *
 * @param silence how long nothing may be heard on a socket before the service asks whether anybody is there
 * @param patience how long the answer to that may take; after it the socket is closed and its place is free
 * @param farewell how long operations may run on when the service stops, before their socket is closed
 */
@ConfigurationProperties("throughline.sockets")
record SocketProperties(
        @DefaultValue("20s") Duration silence,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("3s") Duration farewell) {}
