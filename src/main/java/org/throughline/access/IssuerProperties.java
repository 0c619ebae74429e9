package org.throughline.access;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.throughline.start.StartRefused;

/**
 * Whose tokens are taken, by the names that Boot gives these settings.
 *
 * @param issuerUri who issues them, and says at its own address where its keys are
 * @param jwkSetUri where its keys are, if it does not say
 * @param publicKeyLocation its one key, if it has no address
 * @param audiences for whom a token must be: one of these
 * @param jwsAlgorithms how tokens may be signed
 * @param principalClaimName what in a token names whoever asks
 * @param authoritiesClaimName what in a token lists the roles
 */
@ConfigurationProperties(IssuerProperties.PREFIX)
record IssuerProperties(
        @Nullable String issuerUri,
        @Nullable String jwkSetUri,
        @Nullable Resource publicKeyLocation,
        @DefaultValue List<String> audiences,
        @DefaultValue("RS256") List<String> jwsAlgorithms,
        @DefaultValue("sub") String principalClaimName,
        @DefaultValue("roles") String authoritiesClaimName) {

    static final String PREFIX = "spring.security.oauth2.resourceserver.jwt";

    /** Who takes tokens of anybody, or for anybody, lets in whoever has one for another service. */
    IssuerProperties {
        boolean any = Stream.of(issuerUri, jwkSetUri, publicKeyLocation).anyMatch(part -> part != null)
                || !audiences.isEmpty();
        if (any && (issuerUri == null || audiences.isEmpty())) {
            throw new StartRefused(
                    "%s.issuer-uri and .audiences go together: say whose tokens are taken, and by which name they are for this service."
                            .formatted(PREFIX));
        }
        jwsAlgorithms.forEach(IssuerProperties::algorithm);
    }

    /** Whether tokens of an issuer are taken at all. */
    boolean isSet() {
        return issuerUri != null;
    }

    /** One that signs with what the issuer alone has: with a shared secret, whoever can look may also sign. */
    static SignatureAlgorithm algorithm(String name) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
        if (algorithm == null) {
            throw new StartRefused(
                    "%s.jws-algorithms are of RS256, RS384, RS512, ES256, ES384, ES512, PS256, PS384 and PS512: '%s' is none."
                            .formatted(PREFIX, name));
        }
        return algorithm;
    }
}
