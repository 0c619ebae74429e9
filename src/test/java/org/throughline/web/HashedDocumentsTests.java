package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** A document is sent once with its hash, and by its hash alone from then on, on every way in. */
class HashedDocumentsTests {

    private static URI endpoint() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/graphql");
    }

    private static Map<String, ?> extensions(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static String hash(String document) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aTextThatCameWithItsHashIsFoundByIt(Transport way) throws NoSuchAlgorithmException {
        String document = "{ reviews { totalCount } } # " + way;
        Map<String, ?> alone = Map.of("extensions", extensions(hash(document)));
        JsonNode unknown = way.ask(endpoint(), alone);
        assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        JsonNode whole = way.ask(endpoint(), Map.of("query", document, "extensions", extensions(hash(document))));
        assertThat(whole.at("/data/reviews/totalCount").isNumber()).isTrue();
        assertThat(way.ask(endpoint(), alone)).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aHashOfAnotherTextIsRefused(Transport way) throws NoSuchAlgorithmException {
        JsonNode refused =
                way.ask(endpoint(), Map.of("query", "{ __typename }", "extensions", extensions(hash("{ id }"))));
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void anIdThatNoDocumentIsRegisteredWithIsToldToBeThat(Transport way) {
        JsonNode refused = way.ask(endpoint(), Map.of("query", "{ __typename }", "documentId", "2-what-there-is-not"));
        assertThat(refused.at("/errors/0/message").asString())
                .startsWith("No document is registered with the id that stands beside 'query':");
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void anExampleIsRegisteredByTheNameOfItsFile(Transport way) {
        JsonNode answer = way.ask(endpoint(), Map.of("documentId", "1-what-there-is"));
        assertThat(answer.at("/data").isObject()).as(answer.toString()).isTrue();
    }
}
