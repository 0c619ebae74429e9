package org.throughline.web;

import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.throughline.start.EarlyCheck;
import org.throughline.start.StartRefused;

/** Settings of Boot's own endpoints, of which there are none here: nobody is left to wonder why one does nothing. */
@Configuration(proxyBeanMethods = false)
class StockSettings {

    private static final ConfigurationPropertyName STOCK = ConfigurationPropertyName.of("spring.graphql");
    private static final ConfigurationPropertyName HEEDED = STOCK.append("websocket.connection-init-timeout");

    @Bean
    static EarlyCheck stockSettingsCheck(Environment environment) {
        return new EarlyCheck(_ -> check(environment));
    }

    private static void check(Environment environment) {
        StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream())
                .filter(name -> STOCK.isAncestorOf(name) && !name.equals(HEEDED))
                .findFirst()
                .ifPresent(StockSettings::refuse);
    }

    private static void refuse(ConfigurationPropertyName name) {
        throw new StartRefused(
                "%s changes nothing here: leave it out, for operations are answered at %s alone, over HTTP and sockets, and throughline.web.explorable rules GraphiQL and the schema's text."
                        .formatted(name, Routes.GRAPHQL));
    }
}
