package org.throughline.schema;

import graphql.schema.GraphQLScalarType;

/** The scalars beyond those of GraphQL itself, and its ids. */
final class Scalars {

    static final GraphQLScalarType ID = graphql.Scalars.GraphQLID.transform(id -> id.coercing(new IdCoercing()));

    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .description("A day, written as 2016-09-07.")
            .specifiedByUrl("https://scalars.graphql.org/andimarek/local-date.html")
            .coercing(new DayCoercing())
            .build();

    static final GraphQLScalarType DECIMAL = GraphQLScalarType.newScalar()
            .name("Decimal")
            .description(
                    "An exact decimal number, written as a string such as \"10000000.00\"; a number is read as well.")
            .specifiedByUrl("https://scalars.graphql.org/chillicream/decimal.html")
            .coercing(new DecimalCoercing())
            .build();

    static final GraphQLScalarType JSON = GraphQLScalarType.newScalar()
            .name("JSON")
            .description("Any JSON value, such as an object that can be sent back as a variable.")
            .specifiedByUrl("https://www.rfc-editor.org/rfc/rfc8259")
            .coercing(new OutputCoercing())
            .build();

    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar()
            .name("DateTime")
            .description("A moment in UTC, written as 2016-09-07T10:15:30Z.")
            .specifiedByUrl("https://scalars.graphql.org/andimarek/date-time.html")
            .coercing(new MomentCoercing())
            .build();

    private Scalars() {}
}
