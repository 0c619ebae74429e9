package org.throughline.fault;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stable codes of {@code extensions.code}: clients may decide by them, so none changes its meaning. */
public enum Code {
    /** The request is no GraphQL request: its method, headers or body. */
    BAD_REQUEST(Category.BAD_REQUEST),
    /** There is nothing at this address. */
    NOT_FOUND(Category.NOT_FOUND),
    /** The page that asks is of a site whose pages may not. */
    WRONG_ORIGIN(Category.FORBIDDEN),
    /** The service is not known by the name by which it was asked. */
    WRONG_HOST(Category.FORBIDDEN),
    /** An argument that cannot be used; the message names it. */
    BAD_ARGUMENT(Category.BAD_REQUEST),
    /** A cursor that cannot be read, or that belongs to another list, order or filter. */
    BAD_CURSOR(Category.BAD_REQUEST),
    /** A page size outside its range, or given from both ends. */
    BAD_PAGE(Category.BAD_REQUEST),
    /** A variable that is missing or does not fit its type. */
    BAD_VARIABLE(Category.BAD_REQUEST),
    /** The document does not parse. */
    SYNTAX(Category.BAD_REQUEST),
    /** The document does not fit the schema. */
    INVALID(Category.BAD_REQUEST),
    /** No document is known by this hash or id: send its text. */
    PERSISTED_QUERY_NOT_FOUND(Category.BAD_REQUEST),
    /** Only registered documents are answered here, and this is none. */
    NOT_REGISTERED(Category.FORBIDDEN),
    /** The method of the request is for reading alone, and the operation changes something. */
    NOT_BY_THIS_METHOD(Category.BAD_REQUEST),
    /** What was asked for needs a token and none came, or one came that does not hold. */
    UNAUTHENTICATED(Category.UNAUTHORIZED),
    /** The token holds, and does not give as much as what was asked for needs. */
    FORBIDDEN(Category.FORBIDDEN),
    /** The operation changes something, and the service is set to read alone. */
    WRITING_OFF(Category.FORBIDDEN),
    /** The document holds no operation of the given name, or several and none was named. */
    UNKNOWN_OPERATION(Category.BAD_REQUEST),
    /** The answer was asked for as a table, and has none: two lists side by side, or no value at all. */
    NO_TABLE(Category.BAD_REQUEST),
    /** The body has more bytes than allowed. */
    BODY_TOO_LARGE(Category.BAD_REQUEST),
    /** The document has more bytes than allowed. */
    DOCUMENT_TOO_LARGE(Category.BAD_REQUEST),
    /** The document has more tokens than allowed, or its fragments written out more fields. */
    TOO_MANY_TOKENS(Category.BAD_REQUEST),
    /** The document nests deeper than allowed. */
    TOO_DEEP(Category.BAD_REQUEST),
    /** The document has more aliases than allowed. */
    TOO_MANY_ALIASES(Category.BAD_REQUEST),
    /** An operation has more fields at its root than allowed. */
    TOO_MANY_ROOT_FIELDS(Category.BAD_REQUEST),
    /** The document has more directives than allowed. */
    TOO_MANY_DIRECTIVES(Category.BAD_REQUEST),
    /** The document has more operations than allowed. */
    TOO_MANY_OPERATIONS(Category.BAD_REQUEST),
    /** A list given as an argument, or within one, has more values than allowed. */
    TOO_MANY_VALUES(Category.BAD_REQUEST),
    /** The filters of an operation compare more than allowed. */
    TOO_MANY_CONDITIONS(Category.BAD_REQUEST),
    /** The operation could cost more than allowed. */
    TOO_DEAR(Category.BAD_REQUEST),
    /** More operations run on one socket, or requests from one address, than allowed. */
    TOO_MANY_AT_ONCE(Category.BAD_REQUEST),
    /** A subscriber reads more slowly than changes are made. */
    TOO_SLOW(Category.BAD_REQUEST),
    /** The client has spent what it may for now. */
    RATE_LIMITED(Category.BAD_REQUEST),
    /** The answer has more errors than are told. */
    TOO_MANY_ERRORS(Category.BAD_REQUEST),
    /** The document asks more of the schema's description than the usual question does. */
    TOO_MUCH_INTROSPECTION(Category.BAD_REQUEST),
    /** The schema's description is not to be had here. */
    INTROSPECTION_OFF(Category.FORBIDDEN),
    /** A change that breaks a rule; the message says which and what to write instead. */
    INVALID_CHANGE(Category.BAD_REQUEST),
    /** A change of what somebody else has changed since, which is told beside. */
    CONFLICT(Category.CONFLICT),
    /** What is to be new is likely there already. */
    LIKELY_DUPLICATE(Category.CONFLICT),
    /** A key that was sent before, with other changes. */
    KEY_TAKEN(Category.CONFLICT),
    /** More changes wait than are taken. */
    TOO_BUSY(Category.UNAVAILABLE),
    /** What belongs into a variable stands in the document. */
    NOT_IN_A_VARIABLE(Category.BAD_REQUEST),
    /** More changes at once than allowed. */
    TOO_MANY_CHANGES(Category.BAD_REQUEST),
    /** The request or its answer took longer than the service allows. */
    DEADLINE(Category.DEADLINE),
    /** The database cannot answer now; the same request may succeed later. */
    UNAVAILABLE(Category.UNAVAILABLE),
    /** A fault of the service; its id stands in the log. */
    INTERNAL_ERROR(Category.INTERNAL_ERROR);

    private static final Map<String, Code> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Code::name, Function.identity()));

    private final Category category;

    Code(Category category) {
        this.category = category;
    }

    /** Whether an error tells of this. */
    public boolean isOf(GraphQLError error) {
        return of(error) == this;
    }

    Category category() {
        return category;
    }

    /** That of an error which is told to a client. */
    public static Code of(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object name = extensions == null ? null : extensions.get(Errors.CODE);
        return name == null ? INTERNAL_ERROR : BY_NAME.getOrDefault(name, INTERNAL_ERROR);
    }

    /** What kind of failure it is, in {@code extensions.classification}. */
    enum Category implements ErrorClassification {
        BAD_REQUEST,
        UNAUTHORIZED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        DEADLINE,
        UNAVAILABLE,
        INTERNAL_ERROR
    }
}
