package org.throughline.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.OneLine;
import reactor.core.publisher.Mono;

/** Takes tokens of the issuer that is set, and tells whose they are. */
@Component
class IssuedTokens {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(1);
    private static final int LONGEST_NAME = 200;
    private static final String UNSIGNED = "it cannot be read, or its issuer did not sign it so";

    private final IssuerProperties issuer;
    private final @Nullable ReactiveJwtDecoder decoder;

    IssuedTokens(IssuerProperties issuer, Clock clock) {
        this.issuer = issuer;
        this.decoder = issuer.isSet() ? new IssuerDecoder(issuer, clock).decoder() : null;
    }

    /** Whose it is; none where no issuer's tokens are taken. */
    Mono<Who> holder(String token) {
        return decoder == null
                ? Mono.empty()
                : decoder.decode(token)
                        .timeout(LONGEST)
                        .onErrorMap(this::refusal)
                        .map(this::holder);
    }

    private Who holder(Jwt token) {
        @Nullable String name = token.getClaimAsString(issuer.principalClaimName());
        @Nullable String subject = token.getSubject();
        if (name == null || name.isBlank() || subject == null) {
            throw refused("it does not say whose it is in '%s' and 'sub'".formatted(issuer.principalClaimName()));
        }
        return new Who(
                "%s#%s".formatted(issuer.issuerUri(), subject),
                OneLine.of(name, LONGEST_NAME),
                role(token.getClaim(issuer.authoritiesClaimName())));
    }

    /** The greatest of those that it lists, as a list or as words of one text. */
    private static @Nullable Role role(@Nullable Object listed) {
        Stream<String> names = switch (listed) {
            case Collection<?> several -> several.stream().map(String::valueOf);
            case String text -> Stream.of(text.split(" "));
            case null, default -> Stream.empty();
        };
        return names.map(Role::named)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the issuer cannot be asked is no fault of the token. */
    private Throwable refusal(Throwable failed) {
        return switch (failed) {
            case Fault fault -> fault;
            case JwtValidationException invalid -> refused(reasons(invalid));
            case BadJwtException _ -> refused(UNSIGNED);
            default ->
                new Fault(
                                Code.UNAVAILABLE,
                                "The issuer of tokens does not answer: send the same request again.",
                                failed)
                        .until(LATER);
        };
    }

    private static String reasons(JwtValidationException invalid) {
        return invalid.getErrors().stream()
                .map(OAuth2Error::getDescription)
                .filter(Objects::nonNull)
                .map(reason -> OneLine.of(reason, LONGEST_NAME))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Fault refused(String why) {
        return new Fault(Code.UNAUTHENTICATED, "This token is not taken: %s.".formatted(why));
    }
}
