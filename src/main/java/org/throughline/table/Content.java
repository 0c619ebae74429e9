package org.throughline.table;

import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/** What the values of a column are, where their texts alone do not tell: JSON has neither days nor exact decimals. */
enum Content {
    /** What JSON says it is. */
    PLAIN,
    /** A day where it is exact, else text. */
    DAY,
    /** An exact decimal number. */
    DECIMAL;

    private static final String DATES = "PartialDate";
    private static final String FOR_MACHINES = "edtf";

    static Content of(String owner, String field, GraphQLOutputType type) {
        return switch (GraphQLTypeUtil.unwrapAll(type).getName()) {
            case "Date" -> DAY;
            case "Decimal" -> DECIMAL;
            default -> owner.equals(DATES) && field.equals(FOR_MACHINES) ? DAY : PLAIN;
        };
    }
}
