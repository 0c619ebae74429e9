package org.throughline.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The schema as it is served and kept: in the order in which it is written, arguments, fields and values of enums each
 * on one line with its description, so that a list of them reads like a list; a description of two lines is printed in
 * one. The four arguments of a page, which every list has, stand on one line without: an introspection tells what each
 * means.
 */
public final class PrintedSchema {

    private static final Pattern ARGUMENT = Pattern.compile("(?m)^( {4}\".*\")\\n +");
    private static final Pattern PAGING = Pattern.compile(
            "(?m)^ {4}\".*\" first: Int,\\n {4}\".*\" after: String,\\n {4}\".*\" last: Int,\\n {4}\".*\" before: String(,?)$");
    private static final Pattern ALONE =
            Pattern.compile("\\(\\n {4}first: Int, after: String, last: Int, before: String\\n {2}\\): ");
    private static final Pattern MEMBER = Pattern.compile("(?m)^( {2}\"(?!\").*\")\\n +");
    private static final Pattern OF_TWO_LINES =
            Pattern.compile("(?m)^( *)\"\"\"\\n\\1(?! *\"\"\")([^\"\\\\\\n]+)\\n\\1([^\"\\\\\\n]+)\\n\\1\"\"\"$");
    private static final Pattern LIST = Pattern.compile("(?ms)^(?:input|enum|type|interface) .*?^}$");

    private static final Set<String> OWN = Set.of("cost", "listSize", "needs");

    private PrintedSchema() {}

    public static String of(GraphQLSchema schema) {
        SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinition(OWN::contains)
                .includeSchemaDefinition(true)
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
        String printed = PAGING.matcher(ARGUMENT.matcher(new SchemaPrinter(options).print(schema))
                        .replaceAll("$1 "))
                .replaceAll("    first: Int, after: String, last: Int, before: String$1");
        printed = ALONE.matcher(printed).replaceAll("(first: Int, after: String, last: Int, before: String): ");
        printed = OF_TWO_LINES.matcher(printed).replaceAll("$1\"$2 $3\"");
        return LIST.matcher(printed)
                .replaceAll(list -> MEMBER.matcher(list.group())
                        .replaceAll("$1 ")
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    }
}
