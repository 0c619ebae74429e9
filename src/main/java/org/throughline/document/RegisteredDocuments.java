package org.throughline.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All documents that are registered: those of the manifests, and the examples of the page, by their files' names. */
@Component
public final class RegisteredDocuments {

    private final Map<String, RegisteredDocument> byId = new LinkedHashMap<>();
    private final Map<String, RegisteredDocument> byName = new TreeMap<>();
    private final Set<String> texts;

    RegisteredDocuments(DocumentProperties properties, Examples examples, JsonMapper json) {
        Stream.concat(
                        examples.documents(),
                        properties.registered().stream()
                                .flatMap(file -> Manifest.read(file, json).documents()))
                .forEach(this::add);
        this.texts = byId.values().stream().map(RegisteredDocument::text).collect(Collectors.toSet());
    }

    private void add(RegisteredDocument document) {
        @Nullable RegisteredDocument other = byId.putIfAbsent(document.id(), document);
        if (other != null && !other.text().equals(document.text())) {
            throw document.refused("%s has another of that id".formatted(other.manifest()));
        }
        document.name().ifPresent(name -> name(name, document));
    }

    private void name(String name, RegisteredDocument document) {
        @Nullable RegisteredDocument other = byName.putIfAbsent(name, document);
        if (other != null && !other.text().equals(document.text())) {
            throw document.refused(
                    "its operation %s is also that of %s in %s".formatted(name, other.id(), other.manifest()));
        }
    }

    Stream<RegisteredDocument> all() {
        return byId.values().stream();
    }

    /** The names under which documents have addresses. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** One of a single operation, by its id or by the name of that. */
    public Optional<RegisteredDocument> named(String name) {
        return Optional.ofNullable(byId.getOrDefault(name, byName.get(name)))
                .filter(document -> document.operations().size() == 1);
    }

    @Nullable
    String text(String id) {
        @Nullable RegisteredDocument document = byId.get(id);
        return document == null ? null : document.text();
    }

    boolean holds(String text) {
        return texts.contains(text);
    }
}
