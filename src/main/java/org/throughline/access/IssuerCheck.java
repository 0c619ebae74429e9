package org.throughline.access;

import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.throughline.start.EarlyCheck;
import org.throughline.start.StartRefused;

/** Judges what is set of the issuer of tokens before anything starts. */
@Configuration(proxyBeanMethods = false)
class IssuerCheck {

    @Bean
    static EarlyCheck issuerJudged(Environment environment) {
        return new EarlyCheck(_ -> check(Binder.get(environment)));
    }

    private static void check(Binder settings) {
        try {
            settings.bindOrCreate(IssuerProperties.PREFIX, IssuerProperties.class);
        } catch (BindException unusable) {
            throw refusal(unusable);
        }
    }

    private static StartRefused refusal(BindException unusable) {
        return Stream.iterate((Throwable) unusable, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst()
                .orElseGet(() -> new StartRefused(
                        "%s cannot be read: correct it, or leave it out.".formatted(unusable.getName()), unusable));
    }
}
