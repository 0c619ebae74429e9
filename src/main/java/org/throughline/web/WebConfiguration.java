package org.throughline.web;

import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.CorsRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.socket.server.WebSocketService;

/** Sets who may call from a browser, over HTTP and over sockets. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebFluxConfigurer {

    private final Origins origins;
    private final Sockets sockets;

    WebConfiguration(Origins origins, Sockets sockets) {
        this.origins = origins;
        this.sockets = sockets;
    }

    /** A mapping allows every origin until it is told otherwise. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        Stream.of("/graphql/**", "/ask/**")
                .forEach(path -> registry.addMapping(path).allowedOrigins().combine(origins.configuration()));
    }

    @Override
    public WebSocketService getWebSocketService() {
        return sockets;
    }
}
