package org.throughline.document;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.start.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that is known before anybody asks it.
 *
 * @param id by which requests name it
 * @param manifest where it stands
 * @param operations what can be run of it
 */
public record RegisteredDocument(String id, String text, String manifest, List<OperationDefinition> operations) {

    static RegisteredDocument of(String id, String text, String manifest) {
        try {
            Document document = Parser.parse(text);
            return new RegisteredDocument(id, text, manifest, document.getDefinitionsOfType(OperationDefinition.class));
        } catch (InvalidSyntaxException unreadable) {
            throw refused(id, manifest, String.valueOf(unreadable.getMessage()));
        }
    }

    /** The name of its one operation, under which it has an address; empty where it has none or several. */
    Optional<String> name() {
        return operations.size() == 1
                ? Optional.ofNullable(operations.getFirst().getName())
                : Optional.empty();
    }

    /** Its variables, from what an address says of them. */
    public Map<String, @Nullable Object> variables(Map<String, List<String>> given, JsonMapper json) {
        return new WrittenValues(operations.getFirst().getVariableDefinitions(), json).of(given);
    }

    StartRefused refused(String reason) {
        return refused(id, manifest, reason);
    }

    private static StartRefused refused(String id, String manifest, String reason) {
        return new StartRefused("The document %s of %s cannot be registered: %s".formatted(id, manifest, reason));
    }
}
