package org.throughline.judge;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldsContainer;
import java.util.List;

/** Whoever walks through a document meets its names and values, each with what the schema knows of its place. */
interface Meeting {

    void type(TypeName name);

    /** A field that its parent has. */
    void knownField(Field field, GraphQLFieldsContainer parent, List<Object> path);

    /** A field that its parent does not have. */
    void unknownField(Field field, GraphQLFieldsContainer parent, List<Object> path);

    void directive(Directive directive, List<Object> path);

    /**
     * An argument.
     *
     * @param owner the field or directive
     * @param known what that takes
     */
    void argument(Argument argument, String owner, List<GraphQLArgument> known, List<Object> path);
}
