package org.throughline.document;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Optional;
import org.throughline.start.StartRefused;

/**
 * A document that is known before anybody asks it.
 *
 * @param id by which requests name it
 * @param manifest where it stands
 */
public record RegisteredDocument(String id, String text, String manifest) {

    /** The name of its operation, which is its address; empty where it has none or several. */
    public Optional<String> name() {
        var operations = parsed().getDefinitionsOfType(OperationDefinition.class);
        return operations.size() == 1
                ? Optional.ofNullable(operations.getFirst().getName())
                : Optional.empty();
    }

    private Document parsed() {
        try {
            return Parser.parse(text);
        } catch (InvalidSyntaxException unreadable) {
            throw refused(String.valueOf(unreadable.getMessage()));
        }
    }

    StartRefused refused(String reason) {
        return new StartRefused("The document %s of %s cannot be registered: %s".formatted(id, manifest, reason));
    }
}
