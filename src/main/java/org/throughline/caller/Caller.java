package org.throughline.caller;

import graphql.GraphQLContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is told apart from others by an address. Of one of IPv6 only the network counts, 64 bits of it, for whoever
 * has one of these has all addresses in it.
 *
 * <p>Behind a proxy all have the proxy's address, unless {@code server.forward-headers-strategy} is set: only then is
 * the address taken from the headers that a proxy adds.
 */
public record Caller(String address) {

    /** One of whom nothing is known: work of the service's own, or of a test. */
    public static final Caller NOBODY = new Caller("");

    private static final int NETWORK = 8;
    private static final int LONGEST = 64;

    public static Caller of(@Nullable InetSocketAddress remote) {
        if (remote == null) {
            return NOBODY;
        }
        return remote.isUnresolved() ? written(remote.getHostString()) : of(remote.getAddress());
    }

    /** The caller of the operation that this context belongs to. */
    public static Caller of(GraphQLContext context) {
        return context.getOrDefault(Caller.class, NOBODY);
    }

    /** What a proxy wrote is not looked up anywhere; it may be a word such as "unknown". */
    private static Caller written(String host) {
        try {
            return of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return new Caller(host.substring(0, Math.min(LONGEST, host.length())));
        }
    }

    private static Caller of(InetAddress address) {
        return new Caller(
                address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK)) + "/64"
                        : address.getHostAddress());
    }
}
