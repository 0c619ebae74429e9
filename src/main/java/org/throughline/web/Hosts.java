package org.throughline.web;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.PatternMatchUtils;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import reactor.netty.http.server.HttpServerRequest;

/**
 * By which names the service is asked: a page of another site may have its own name lead to this machine, and read what
 * only this machine should reach.
 */
@Component
class Hosts {

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]@/]+]|[^\\[\\]:@/]+)(?::\\d{0,5})?");
    private static final String OF_THIS_MACHINE = "localhost";

    private final List<String> named;
    private final boolean judged;

    Hosts(WebProperties web, ServerProperties server) {
        this.named =
                web.hosts().stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        this.judged = !named.isEmpty() || isLoopback(server.getAddress());
    }

    private static boolean isLoopback(@Nullable InetAddress bound) {
        return bound != null && bound.isLoopbackAddress();
    }

    void require(ServerHttpRequest request) {
        if (judged && !(isOne(request.getHeaders()) && isKnown(host(request.getHeaders())) && isTarget(request))) {
            throw new Refusal(
                    HttpStatus.MISDIRECTED_REQUEST,
                    new Fault(
                            Code.WRONG_HOST,
                            "This service is not known by the name in 'Host': ask it as localhost, or by a name that throughline.web.hosts gives it."));
        }
    }

    private static boolean isOne(HttpHeaders headers) {
        List<String> given = headers.get(HttpHeaders.HOST);
        return given != null && given.size() == 1;
    }

    private static String host(HttpHeaders headers) {
        return String.valueOf(headers.getFirst(HttpHeaders.HOST));
    }

    /** A request may name the whole address, which then counts more than the header. */
    private boolean isTarget(ServerHttpRequest request) {
        String target = ServerHttpRequestDecorator.<HttpServerRequest>getNativeRequest(request)
                .uri();
        return target.startsWith("/") || isKnown(target.replaceFirst("^[^:/?#]*://([^/?#]*).*", "$1"));
    }

    private boolean isKnown(String authority) {
        Matcher parts = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
        return parts.matches() && isNamed(parts.group(1));
    }

    private boolean isNamed(String host) {
        return isThisMachine(host) || named.stream().anyMatch(name -> PatternMatchUtils.simpleMatch(name, host));
    }

    /** A name is not looked up: what it leads to may change. */
    private static boolean isThisMachine(String host) {
        if (host.equals(OF_THIS_MACHINE)) {
            return true;
        }
        String literal = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        @Nullable InetAddress address = NetUtil.createInetAddressFromIpAddressString(literal);
        return address != null && address.isLoopbackAddress();
    }
}
