package org.throughline.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.access.Rights;
import org.throughline.load.inquiry.Perishable;
import org.throughline.name.Sha256;
import org.throughline.revision.PresentRevision;
import org.throughline.table.Extras;
import reactor.core.publisher.Mono;

/**
 * Tells caches how long an answer stays true: it does until the data or the service change, or a day ends on which it
 * depends. Who has it already is told so before the question is read.
 */
@Component
class Freshness {

    private static final String WEAK = "W/";
    private static final int LENGTH = 16;
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final PresentRevision revision;
    private final Clock clock;
    private final Duration maxAge;
    private final boolean closed;

    Freshness(PresentRevision revision, Clock clock, WebProperties properties, Rights rights) {
        this.closed = rights.isClosed();
        this.revision = revision;
        this.clock = clock;
        this.maxAge = properties.maxAge();
    }

    /** What the answer to a question is called while nothing changes. */
    record Tags(String letters, LocalDate today) {

        /** Where it does not depend on the day. */
        String lasting() {
            return WEAK + '"' + letters + '"';
        }

        /** Where it does. */
        String daily() {
            return WEAK + '"' + letters + '.' + today + '"';
        }
    }

    /**
     * Empty while it is not known from which data an answer would be made. Who has an answer waits until it is known
     * whether that is still true.
     */
    Mono<Optional<Tags>> tags(ServerRequest request, Form.Accepted accepted, Asked asked) {
        Mono<Optional<PresentRevision.State>> current =
                had(request).isEmpty() ? Mono.fromSupplier(revision::known) : revision.present();
        return current.map(known -> known.map(state -> tags(state.text(), accepted, asked)));
    }

    /**
     * Which answers the client has, be it that something on the way took a weak tag for a strong one; what it says of
     * them in no known form is as if it said nothing.
     */
    private static List<String> had(ServerRequest request) {
        try {
            return request.headers().asHttpHeaders().getIfNoneMatch().stream()
                    .map(tag -> tag.startsWith(WEAK) ? tag : WEAK + tag)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private Tags tags(String current, Form.Accepted accepted, Asked asked) {
        MessageDigest digest = Sha256.digest();
        add(current, digest);
        add(accepted.form().name(), digest);
        digest.update(wishes(accepted));
        asked.addTo(digest);
        return new Tags(LETTERS.encodeToString(Arrays.copyOf(digest.digest(), LENGTH)), LocalDate.now(clock));
    }

    private static void add(String part, MessageDigest digest) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** However the client puts them. */
    private static byte[] wishes(Form.Accepted accepted) {
        Optional<Extras> extras = Extras.of(accepted.words());
        return new byte[] {
            truth(accepted.named()),
            truth(extras.map(Extras::byteOrderMark).orElse(false)),
            truth(extras.map(Extras::lastLine).orElse(false))
        };
    }

    private static byte truth(boolean said) {
        return (byte) (said ? 1 : 0);
    }

    /** Nothing but that the client has the answer, where it has. */
    Optional<Mono<ServerResponse>> unchanged(ServerRequest request, Tags tags) {
        List<String> had = had(request);
        if (had.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(tags.lasting(), tags.daily())
                .filter(had::contains)
                .findFirst()
                .map(tag -> ServerResponse.status(HttpStatus.NOT_MODIFIED)
                        .headers(headers -> tell(headers, tag, tag.equals(tags.daily())))
                        .build());
    }

    /** What errors or time have touched is kept by nobody. */
    void tell(HttpHeaders headers, Optional<Tags> tags, WebGraphQlResponse answer) {
        Perishable perishable = Perishable.of(answer.getExecutionInput().getGraphQLContext());
        if (tags.isEmpty()
                || !perishable.mayBeKept()
                || !answer.getExecutionResult().getErrors().isEmpty()) {
            headers.set(HttpHeaders.VARY, Codings.VARIES_WITH_FORM);
            headers.setCacheControl(CacheControl.noStore());
        } else {
            boolean daily = perishable.isDaily();
            tell(headers, daily ? tags.get().daily() : tags.get().lasting(), daily);
        }
    }

    private void tell(HttpHeaders headers, String tag, boolean daily) {
        headers.set(HttpHeaders.VARY, Codings.VARIES_WITH_FORM);
        headers.setETag(tag);
        CacheControl control =
                CacheControl.maxAge(daily ? lessThan(midnight()) : maxAge).mustRevalidate();
        headers.setCacheControl(closed ? control.cachePrivate() : control.cachePublic());
    }

    private Duration lessThan(Duration other) {
        return other.compareTo(maxAge) < 0 ? other : maxAge;
    }

    private Duration midnight() {
        Instant now = clock.instant();
        return Duration.between(
                now,
                LocalDate.now(clock).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
