package org.throughline.load;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.field.Field;
import org.throughline.field.Fields;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;

/**
 * Orders by how many of a relation a node has, made of the fragments that find it: a line {@code // counts Person} in a
 * fragment's header stands for an order by each relation of people, under the name of its field.
 */
record RelationOrders(Fields fields, Kinds kinds, Map<String, String> files) {

    private static final Pattern COUNTS = Pattern.compile("(?m)^// counts +(\\w+)$");
    private static final Pattern RELATION =
            Pattern.compile("MATCH \\(\\w+\\)(<?-)\\[\\w*:([A-Z_]+)](->?)\\(\\w+:(\\w+)\\)");

    /** The files, with these orders in place of such lines. */
    Map<String, String> written() {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> written(file.getValue())));
    }

    private String written(String file) {
        return COUNTS.matcher(file).replaceAll(line -> orders(line.group(1)));
    }

    private String orders(String type) {
        return fields.reached(type).entrySet().stream()
                .flatMap(field -> order(type, field.getKey(), field.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** A fragment that is no plain step is not counted so. */
    private Stream<String> order(String type, String field, Field.Reach reach) {
        return RELATION.matcher(body(files.getOrDefault(reach.fragment(), "")))
                .results()
                .filter(relation -> relation.group().equals(body(files.getOrDefault(reach.fragment(), ""))))
                .map(relation -> "// order    %s: COUNT { (node)%s[:%s]%s(%s) }"
                        .formatted(
                                field, relation.group(1), relation.group(2), relation.group(3), end(type, relation)));
    }

    private static String body(String file) {
        return file.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
    }

    /** Nothing where the relationship leads to that type of node only, for then the node itself knows how many. */
    private String end(String type, MatchResult relation) {
        boolean forwards = relation.group(3).equals("->");
        List<String> ends = kinds.relationships()
                .filter(one -> one.type().equals(relation.group(2)))
                .flatMap(one -> one.ends().stream())
                .map(one -> forwards ? one : new Relationship.Ends(one.to(), one.from()))
                .filter(one -> kinds.stands(type, one.from()))
                .flatMap(one -> one.to().stream())
                .distinct()
                .toList();
        return ends.equals(List.of(relation.group(4))) ? "" : ":" + relation.group(4);
    }
}
