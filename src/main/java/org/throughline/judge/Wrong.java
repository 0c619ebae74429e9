package org.throughline.judge;

import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/**
 * What is wrong with a value.
 *
 * @param isNull whether it is that there is none where one must be
 */
record Wrong(boolean isNull, String message) {

    static Wrong nothing(String at) {
        return new Wrong(true, "'%s' must not be null: give it a value, or leave it out.".formatted(at));
    }

    static Wrong empty(String at) {
        return new Wrong(true, "'%s' compares with nothing: give it a value, or leave it out.".formatted(at));
    }

    static Wrong value(String message) {
        return new Wrong(false, message);
    }

    /** Of a value that stands in the document; what is null there is a fault of its argument. */
    Fault inDocument() {
        return new Fault(isNull ? Code.BAD_ARGUMENT : Code.INVALID, message);
    }

    /** Of what a variable holds unless it is given. */
    Fault inDefault() {
        return new Fault(isNull ? Code.BAD_VARIABLE : Code.INVALID, message);
    }

    Fault inVariable() {
        return new Fault(Code.BAD_VARIABLE, message);
    }
}
