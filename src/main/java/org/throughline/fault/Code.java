package org.throughline.fault;

import org.springframework.graphql.execution.ErrorType;

/** The stable codes of {@code extensions.code}: clients may decide by them, so none changes its meaning. */
public enum Code {
    /** An argument that cannot be used; the message names it. */
    BAD_ARGUMENT(ErrorType.BAD_REQUEST),
    /** A cursor that cannot be read, or that belongs to another list, order or filter. */
    BAD_CURSOR(ErrorType.BAD_REQUEST),
    /** A page size outside its range, or given from both ends. */
    BAD_PAGE(ErrorType.BAD_REQUEST),
    /** The document does not parse. */
    SYNTAX(ErrorType.BAD_REQUEST),
    /** The document does not fit the schema. */
    INVALID(ErrorType.BAD_REQUEST),
    /** The document nests deeper than allowed. */
    TOO_DEEP(ErrorType.BAD_REQUEST),
    /** The document could answer more nodes than allowed. */
    TOO_DEAR(ErrorType.BAD_REQUEST),
    /** The document or one of its parts is larger than allowed. */
    TOO_LARGE(ErrorType.BAD_REQUEST),
    /** The answer took longer than the service allows. */
    DEADLINE(ErrorType.INTERNAL_ERROR),
    /** The database cannot answer now; the same request may succeed later. */
    UNAVAILABLE(ErrorType.INTERNAL_ERROR),
    /** A fault of the service; its id stands in the log. */
    INTERNAL_ERROR(ErrorType.INTERNAL_ERROR);

    private final ErrorType category;

    Code(ErrorType category) {
        this.category = category;
    }

    ErrorType category() {
        return category;
    }
}
