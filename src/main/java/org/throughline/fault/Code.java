package org.throughline.fault;

import graphql.GraphQLError;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** The stable codes of {@code extensions.code}: clients may decide by them, so none changes its meaning. */
public enum Code {
    /** The request is no GraphQL request: its method, headers or body. */
    BAD_REQUEST(ErrorType.BAD_REQUEST),
    /** An argument that cannot be used; the message names it. */
    BAD_ARGUMENT(ErrorType.BAD_REQUEST),
    /** A cursor that cannot be read, or that belongs to another list, order or filter. */
    BAD_CURSOR(ErrorType.BAD_REQUEST),
    /** A page size outside its range, or given from both ends. */
    BAD_PAGE(ErrorType.BAD_REQUEST),
    /** A variable that is missing or does not fit its type. */
    BAD_VARIABLE(ErrorType.BAD_REQUEST),
    /** The document does not parse. */
    SYNTAX(ErrorType.BAD_REQUEST),
    /** The document does not fit the schema. */
    INVALID(ErrorType.BAD_REQUEST),
    /** No document is known by this hash or id: send its text. */
    PERSISTED_QUERY_NOT_FOUND(ErrorType.BAD_REQUEST),
    /** Only registered documents are answered here, and this is none. */
    NOT_REGISTERED(ErrorType.FORBIDDEN),
    /** The method of the request is for reading alone, and the operation changes something. */
    NOT_BY_THIS_METHOD(ErrorType.BAD_REQUEST),
    /** The document holds no operation of the given name, or several and none was named. */
    UNKNOWN_OPERATION(ErrorType.BAD_REQUEST),
    /** The answer was asked for as a table, and has none: two lists side by side, or no value at all. */
    NO_TABLE(ErrorType.BAD_REQUEST),
    /** The body has more bytes than allowed. */
    BODY_TOO_LARGE(ErrorType.BAD_REQUEST),
    /** The document has more bytes than allowed. */
    DOCUMENT_TOO_LARGE(ErrorType.BAD_REQUEST),
    /** The document has more tokens than allowed, or its fragments written out more fields. */
    TOO_MANY_TOKENS(ErrorType.BAD_REQUEST),
    /** The document nests deeper than allowed. */
    TOO_DEEP(ErrorType.BAD_REQUEST),
    /** The document has more aliases than allowed. */
    TOO_MANY_ALIASES(ErrorType.BAD_REQUEST),
    /** An operation has more fields at its root than allowed. */
    TOO_MANY_ROOT_FIELDS(ErrorType.BAD_REQUEST),
    /** The document has more directives than allowed. */
    TOO_MANY_DIRECTIVES(ErrorType.BAD_REQUEST),
    /** The document has more operations than allowed. */
    TOO_MANY_OPERATIONS(ErrorType.BAD_REQUEST),
    /** A list given as an argument, or within one, has more values than allowed. */
    TOO_MANY_VALUES(ErrorType.BAD_REQUEST),
    /** The filters of an operation compare more than allowed. */
    TOO_MANY_CONDITIONS(ErrorType.BAD_REQUEST),
    /** The operation could cost more than allowed. */
    TOO_DEAR(ErrorType.BAD_REQUEST),
    /** More operations run on one socket, or requests from one address, than allowed. */
    TOO_MANY_AT_ONCE(ErrorType.BAD_REQUEST),
    /** The client has spent what it may for now. */
    RATE_LIMITED(ErrorType.BAD_REQUEST),
    /** The answer has more errors than are told. */
    TOO_MANY_ERRORS(ErrorType.BAD_REQUEST),
    /** The document asks more of the schema's description than the usual question does. */
    TOO_MUCH_INTROSPECTION(ErrorType.BAD_REQUEST),
    /** The schema's description is not to be had here. */
    INTROSPECTION_OFF(ErrorType.FORBIDDEN),
    /** The request or its answer took longer than the service allows. */
    DEADLINE(ErrorType.INTERNAL_ERROR),
    /** The database cannot answer now; the same request may succeed later. */
    UNAVAILABLE(ErrorType.INTERNAL_ERROR),
    /** A fault of the service; its id stands in the log. */
    INTERNAL_ERROR(ErrorType.INTERNAL_ERROR);

    private final ErrorType category;

    Code(ErrorType category) {
        this.category = category;
    }

    /** Whether an error tells of this. */
    public boolean isOf(GraphQLError error) {
        @Nullable Map<String, Object> extensions = error.getExtensions();
        return extensions != null && name().equals(extensions.get(Errors.CODE));
    }

    ErrorType category() {
        return category;
    }
}
