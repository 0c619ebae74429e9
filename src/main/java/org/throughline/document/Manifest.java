package org.throughline.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.throughline.start.StartRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of documents, in either of two forms: an object of texts by their ids, as Relay's compiler writes it, or the
 * manifest of Apollo's tools, whose operations have an {@code id} and a {@code body} each.
 */
record Manifest(String name, Object content) {

    private static final String APOLLO = "apollo-persisted-query-manifest";

    static Manifest read(Resource file, JsonMapper json) {
        String name = Objects.requireNonNullElse(file.getFilename(), file.getDescription());
        try (InputStream bytes = file.getInputStream()) {
            return new Manifest(name, json.readValue(bytes, Object.class));
        } catch (IOException unreadable) {
            throw new StartRefused("throughline.documents.registered names %s, which cannot be read: name a file."
                    .formatted(file.getDescription()));
        } catch (JacksonException unreadable) {
            throw new StartRefused("%s is not JSON: name a manifest of documents.".formatted(name));
        }
    }

    Stream<RegisteredDocument> documents() {
        if (!(content instanceof Map<?, ?> members)) {
            throw unknown();
        }
        return APOLLO.equals(members.get("format")) ? ofApollo(members) : ofRelay(members);
    }

    private Stream<RegisteredDocument> ofRelay(Map<?, ?> members) {
        return members.entrySet().stream().map(member -> document(member.getKey(), member.getValue()));
    }

    private Stream<RegisteredDocument> ofApollo(Map<?, ?> members) {
        if (!(members.get("operations") instanceof List<?> operations)) {
            throw unknown();
        }
        return operations.stream()
                .map(operation -> operation instanceof Map<?, ?> told ? told : Map.of())
                .map(told -> document(told.get("id"), told.get("body")));
    }

    private RegisteredDocument document(@Nullable Object id, @Nullable Object text) {
        if (id instanceof String name && text instanceof String document) {
            return RegisteredDocument.of(name, document, this.name);
        }
        throw unknown();
    }

    private StartRefused unknown() {
        return new StartRefused(
                "%s is no manifest of documents: write an object of texts by their ids, as Relay's compiler does, or the manifest of Apollo's tools."
                        .formatted(name));
    }
}
