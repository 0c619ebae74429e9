package org.throughline.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;
import java.util.regex.Pattern;

/**
 * The schema as it is served and kept: in the order in which it is written, what goes in on one line with its
 * description, so that a list of arguments reads like a list.
 */
public final class PrintedSchema {

    private static final Pattern ARGUMENT = Pattern.compile("(?m)^( {4}\".*\")\\n +");
    private static final Pattern INPUT_FIELD = Pattern.compile("(?m)^( {2}\".*\")\\n +");
    private static final Pattern INPUT = Pattern.compile("(?ms)^input .*?^}$");

    private PrintedSchema() {}

    public static String of(GraphQLSchema schema) {
        SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinitions(false)
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
        String printed =
                ARGUMENT.matcher(new SchemaPrinter(options).print(schema)).replaceAll("$1 ");
        return INPUT.matcher(printed)
                .replaceAll(input -> INPUT_FIELD
                        .matcher(input.group())
                        .replaceAll("$1 ")
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    }
}
