package org.throughline.limit;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether others than those on this machine may call: directly, or by a proxy whose headers are trusted. */
@Component
class Reach {

    private final ServerProperties server;
    private final Environment environment;

    Reach(ObjectProvider<ServerProperties> server, Environment environment) {
        this.server = server.getIfAvailable(ServerProperties::new);
        this.environment = environment;
    }

    boolean isOpen() {
        @Nullable InetAddress bound = server.getAddress();
        return bound == null || !bound.isLoopbackAddress() || trustsHeaders();
    }

    /** Where nothing is set, Boot trusts them on the platforms that always send them. */
    private boolean trustsHeaders() {
        ServerProperties.@Nullable ForwardHeadersStrategy said = server.getForwardHeadersStrategy();
        CloudPlatform platform = CloudPlatform.getActive(environment);
        return said == null
                ? platform != null && platform.isUsingForwardHeaders()
                : said != ServerProperties.ForwardHeadersStrategy.NONE;
    }
}
