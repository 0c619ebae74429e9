package org.throughline.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * The media types that a client accepts, as it says itself.
 *
 * @param types the one that it likes best first; none where it does not say
 */
record Accepting(List<MediaType> types) {

    /** Empty where what it says cannot be read. */
    static Optional<Accepting> of(ServerRequest request) {
        try {
            List<MediaType> types = request.headers().accept();
            MimeTypeUtils.sortBySpecificity(types);
            return Optional.of(new Accepting(types));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The one of some that it likes best, of those that it likes alike the first; none where it wants none. */
    Optional<MediaType> best(List<MediaType> offered) {
        return types.isEmpty()
                ? offered.stream().findFirst()
                : offered.stream().filter(this::wants).min(Comparator.comparingDouble(type -> -quality(type)));
    }

    /** Whether it wants that one at all: what it says of it counts more than what it says of all such. */
    boolean wants(MediaType type) {
        return quality(type) > 0;
    }

    /** Whether it wants that one by name. */
    boolean names(MediaType type) {
        return types.stream().anyMatch(type::equalsTypeAndSubtype) && wants(type);
    }

    /** That of the narrowest range that it is in. */
    private double quality(MediaType type) {
        return types.stream()
                .filter(range -> range.includes(type))
                .min(Comparator.comparingInt(Accepting::width))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int width(MediaType range) {
        if (range.isWildcardType()) {
            return 2;
        }
        return range.isWildcardSubtype() ? 1 : 0;
    }
}
