package org.throughline.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this very service answers, for those on this machine. */
@Component
class Address {

    private final ServerProperties server;
    private final Environment environment;

    Address(ObjectProvider<ServerProperties> server, Environment environment) {
        this.server = server.getIfAvailable(ServerProperties::new);
        this.environment = environment;
    }

    /** The address of a path; null while no port is open. */
    @Nullable
    URI of(String path) {
        String port = environment.getProperty("local.server.port");
        String scheme = server.getSsl() == null ? "http" : "https";
        return port == null
                ? null
                : URI.create("%s://%s:%s%s".formatted(scheme, host(server.getAddress()), port, path));
    }

    private static String host(@Nullable InetAddress bound) {
        if (bound == null || bound.isAnyLocalAddress()) {
            return "localhost";
        }
        return bound instanceof Inet6Address ? "[" + bound.getHostAddress() + "]" : bound.getHostAddress();
    }
}
