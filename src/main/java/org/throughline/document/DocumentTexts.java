package org.throughline.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.name.Sha256;

/**
 * The text of what a request names. A text that once came with its hash is found by the hash alone from then on, until
 * others need the room: whoever is not understood sends the text again, as the links of Apollo and urql do by
 * themselves.
 */
@Component
final class DocumentTexts {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private final RegisteredDocuments registered;
    private final Cache<String, String> hashed;
    private final boolean registeredOnly;

    DocumentTexts(RegisteredDocuments registered, DocumentProperties properties) {
        this.registered = registered;
        this.registeredOnly = properties.registeredOnly();
        this.hashed = Caffeine.newBuilder()
                .maximumWeight(properties.hashed())
                .weigher((String _, String text) -> Math.max(text.length(), properties.least()))
                .build();
    }

    String of(Named named) {
        @Nullable String hash = named.hash();
        if (hash == null) {
            return admitted(named.text());
        }
        @Nullable String known = registered.text(hash);
        if (known != null) {
            return known;
        }
        return named.hasText() ? kept(hash, named.text()) : found(hash);
    }

    private String found(String hash) {
        @Nullable String text = hashed.getIfPresent(hash);
        if (text == null) {
            throw new Fault(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return text;
    }

    private String kept(String hash, String text) {
        if (!hash.equalsIgnoreCase(sha256(text))) {
            throw new Fault(
                    Code.BAD_REQUEST,
                    SHA_256.matcher(hash).matches()
                            ? "'sha256Hash' is not the SHA-256 of 'query': send the hash of the very text, in hexadecimal."
                            : "No document is registered with the id that stands beside 'query': send 'query' alone, or beside it the SHA-256 of the very text, in hexadecimal.");
        }
        String admitted = admitted(text);
        hashed.put(hash, admitted);
        return admitted;
    }

    private String admitted(String text) {
        if (registeredOnly && !registered.holds(text)) {
            throw new Fault(
                    Code.NOT_REGISTERED,
                    "Only registered documents are answered here: send the id of one in 'documentId'.");
        }
        return text;
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
