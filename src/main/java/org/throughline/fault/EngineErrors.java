package org.throughline.fault;

import graphql.GraphQLError;
import graphql.GraphqlErrorException;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import org.springframework.stereotype.Component;

/** What the engine itself finds wrong, in our words and with our codes. */
@Component
class EngineErrors {

    private final Incidents incidents;

    EngineErrors(Incidents incidents) {
        this.incidents = incidents;
    }

    GraphQLError translated(GraphQLError error) {
        if (Errors.isOurs(error)) {
            return error;
        }
        return switch (error) {
            case InvalidSyntaxError syntax -> Errors.like(error, Code.SYNTAX, Rewording.syntax(syntax.getMessage()));
            case ValidationError invalid -> Errors.like(error, Code.INVALID, Rewording.invalid(invalid.getMessage()));
            case BadFaithIntrospectionError _ ->
                Errors.like(error, Code.TOO_MUCH_INTROSPECTION, Rewording.INTROSPECTION);
            case AbortExecutionException _ -> Errors.like(error, Code.TOO_DEAR, Rewording.ABORTED);
            case GraphqlErrorException coercion -> variable(coercion);
            case NonNullableValueCoercedAsNullException missing -> variable(missing);
            case InputMapDefinesTooManyFieldsException unknown -> variable(unknown);
            case OneOfTooManyKeysException several -> variable(several);
            case OneOfNullValueException none -> variable(none);
            default -> other(error);
        };
    }

    private static GraphQLError variable(GraphQLError error) {
        return Errors.like(error, Code.BAD_VARIABLE, Rewording.variable(error.getMessage()));
    }

    private GraphQLError other(GraphQLError error) {
        if (String.valueOf(error.getErrorType()).contains("IntrospectionDisabled")) {
            return Errors.like(error, Code.INTROSPECTION_OFF, Rewording.INTROSPECTION_OFF);
        }
        String happening = error.getErrorType() + ": " + OneLine.of(error.getMessage()) + " at " + error.getPath();
        return Errors.like(error, Code.INTERNAL_ERROR, incidents.report(happening));
    }
}
