package org.throughline.limit;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;

/** The limits of a document, counted before it is validated, for validation itself can be made dear. */
@Component
class DocumentLimits {

    private final Limits limits;

    DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    /** What the parser counts while it reads, the end of the text being a token to it. */
    ParserOptions parsing() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens() + 1)
                        .maxCharacters(limits.documentBytes())
                        .maxWhitespaceTokens(limits.documentBytes())
                        .captureLineComments(false)
                        .redactTokenParserErrorMessages(true));
    }

    /** All of them, of one that is known before anybody sends it. */
    void check(String text, Document document) {
        check(text);
        checkTokens(text);
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(parsing())
                    .build());
        } catch (ParseCancelledException refused) {
            check(refused);
        }
        check(document);
    }

    /** What the parser refused because there was too much of it; other errors of syntax are not ours. */
    void check(Throwable refused) {
        switch (refused) {
            case ParseCancelledTooDeepException _ -> throw new Fault(Code.TOO_DEEP, deep());
            case ParseCancelledTooManyCharsException _ -> throw tooLarge();
            case ParseCancelledException _ ->
                throw new Fault(
                        Code.TOO_MANY_TOKENS,
                        "The document has more than %d tokens: ask in parts.".formatted(limits.tokens()));
            default -> {
                // the engine answers it
            }
        }
    }

    void check(String document) {
        long bytes = document.codePoints().mapToLong(DocumentLimits::bytes).sum();
        if (bytes > limits.documentBytes()) {
            throw tooLarge();
        }
    }

    /**
     * Looked at before a text is taken apart for the first time: one long token is dearer to read than many short ones.
     */
    void checkTokens(String document) {
        int length = 0;
        for (int place = 0; place < document.length(); place++) {
            length = isPart(document.charAt(place)) ? length + 1 : 0;
            if (length > limits.token()) {
                throw new Fault(
                        Code.DOCUMENT_TOO_LARGE,
                        "The document has a name, a number or a word of more than %d characters: give long values as variables."
                                .formatted(limits.token()));
            }
        }
    }

    private static boolean isPart(char sign) {
        return (sign >= '0' && sign <= '9')
                || (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || sign == '_'
                || sign == '.';
    }

    private static int bytes(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    private Fault tooLarge() {
        return new Fault(
                Code.DOCUMENT_TOO_LARGE,
                "The document has more than %d bytes: ask in parts, and give long values as variables."
                        .formatted(limits.documentBytes()));
    }

    void check(Document document) {
        int operations =
                document.getDefinitionsOfType(OperationDefinition.class).size();
        check(
                operations,
                limits.operations(),
                Code.TOO_MANY_OPERATIONS,
                "The document has %d operations; %d at most: leave out those that are not run.");
        Extent.Measuring measuring = Extent.measuring(document);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> in(operation, () -> check(measuring.of(operation))));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> in(fragment, () -> within(measuring.of(fragment))));
    }

    /** What goes beyond a limit does so in a part of the document, which the fault tells. */
    private static void in(Definition<?> part, Runnable check) {
        try {
            check.run();
        } catch (Fault fault) {
            throw fault.at(Whereabouts.of(part.getSourceLocation(), List.of()));
        }
    }

    private void check(Extent operation) {
        within(operation);
        check(
                operation.roots(),
                limits.rootFields(),
                Code.TOO_MANY_ROOT_FIELDS,
                "The operation has %d fields at its root; %d at most: ask in parts, or for several ids at once.");
    }

    private void within(Extent extent) {
        if (extent.depth() > limits.depth()) {
            throw new Fault(Code.TOO_DEEP, deep());
        }
        check(
                extent.aliases(),
                limits.aliases(),
                Code.TOO_MANY_ALIASES,
                "The operation has %d aliases, its fragments written out; %d at most: ask in parts.");
        check(
                extent.directives(),
                limits.directives(),
                Code.TOO_MANY_DIRECTIVES,
                "The operation has %d directives, its fragments written out; %d at most: leave some out.");
        check(
                extent.fields(),
                limits.tokens(),
                Code.TOO_MANY_TOKENS,
                "The operation has %d fields, its fragments written out; %d at most: ask in parts.");
    }

    private String deep() {
        return "The document nests deeper than %d levels: start further in, by id.".formatted(limits.depth());
    }

    private static void check(int given, int most, Code code, String message) {
        if (given > most) {
            throw new Fault(code, message.formatted(given, most));
        }
    }
}
