package org.throughline.access;

import java.io.IOException;
import java.io.InputStream;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import org.throughline.start.StartRefused;

/** Reads tokens of the issuer that is set: Spring Security's decoder, told to leave nothing out. */
record IssuerDecoder(IssuerProperties issuer, Clock clock) {

    private static final Duration SKEW = Duration.ofSeconds(60);

    /** The issuer is asked for its keys when the first token comes, so that a start does not wait for it. */
    ReactiveJwtDecoder decoder() {
        return issuer.publicKeyLocation() == null
                ? new SupplierReactiveJwtDecoder(this::withKeysOfTheIssuer)
                : with(key(issuer.publicKeyLocation()));
    }

    private NimbusReactiveJwtDecoder withKeysOfTheIssuer() {
        NimbusReactiveJwtDecoder.JwkSetUriReactiveJwtDecoderBuilder builder = issuer.jwkSetUri() == null
                ? NimbusReactiveJwtDecoder.withIssuerLocation(Objects.requireNonNull(issuer.issuerUri()))
                : NimbusReactiveJwtDecoder.withJwkSetUri(issuer.jwkSetUri());
        return validating(builder.validateType(false)
                .webClient(WebClient.builder().filter(new SeldomAsked()).build())
                .jwsAlgorithms(algorithms -> algorithms.addAll(algorithms()))
                .build());
    }

    private NimbusReactiveJwtDecoder with(RSAPublicKey key) {
        return validating(NimbusReactiveJwtDecoder.withPublicKey(key)
                .validateType(false)
                .signatureAlgorithm(algorithms().getFirst())
                .build());
    }

    private List<SignatureAlgorithm> algorithms() {
        return issuer.jwsAlgorithms().stream().map(IssuerProperties::algorithm).toList();
    }

    private static RSAPublicKey key(Resource place) {
        try (InputStream text = place.getInputStream()) {
            return Objects.requireNonNull(RsaKeyConverters.x509().convert(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new StartRefused(
                    "%s.public-key-location holds no RSA key: give it a file in PEM form."
                            .formatted(IssuerProperties.PREFIX),
                    unreadable);
        }
    }

    private NimbusReactiveJwtDecoder validating(NimbusReactiveJwtDecoder decoder) {
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                types(), times(), new JwtIssuerValidator(Objects.requireNonNull(issuer.issuerUri())), audience()));
        return decoder;
    }

    /** As RFC 9068 has them, and as they were before it. */
    private static OAuth2TokenValidator<Jwt> types() {
        JwtTypeValidator types = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        types.setAllowEmpty(true);
        return types;
    }

    private OAuth2TokenValidator<Jwt> times() {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        return times;
    }

    private OAuth2TokenValidator<Jwt> audience() {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, meant -> meant != null && meant.stream().anyMatch(issuer.audiences()::contains));
    }
}
