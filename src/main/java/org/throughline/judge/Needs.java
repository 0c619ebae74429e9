package org.throughline.judge;

import graphql.language.VariableReference;
import graphql.schema.GraphQLType;
import java.util.List;

/** Hears what a place asks of the variables that stand in it. */
interface Needs {

    /** For values that hold no variables. */
    Needs NONE = new Needs() {

        @Override
        public void value(VariableReference variable, String at, GraphQLType type, boolean hasDefault) {}

        @Override
        public void filled(VariableReference variable, String at) {}

        @Override
        public void any(List<VariableReference> variables, String at) {}
    };

    /** The variable must not be null here. */
    void value(VariableReference variable, String at, GraphQLType type, boolean hasDefault);

    /** The variable must not hold an empty object. */
    void filled(VariableReference variable, String at);

    /** One of the variables must be given. */
    void any(List<VariableReference> variables, String at);
}
