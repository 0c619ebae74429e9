package org.throughline.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of fact: what a row of its table says, and what that row becomes in the graph. */
public sealed interface Kind permits NodeKind, LinkKind {

    /** The name of its table, such as {@code participation}. */
    String name();

    /** What its table holds, in a sentence. */
    String means();

    /** Its columns in the order of its table. */
    List<Column> columns();

    /** Properties that follow from others, here or elsewhere, and have no column. */
    List<Column> derived();

    /** The columns that say something by the words of which a row is found. */
    default List<Column> worded() {
        return columns().stream().filter(Column::worded).toList();
    }

    /** The sets of columns that no two rows may share. */
    List<List<String>> unique();

    /** Whether what a row becomes rests on citations. */
    boolean cited();

    /** The labels of the node that a row becomes, its own one first; empty where a row becomes a relationship only. */
    List<String> labels();

    /** The type of relationship that a row becomes, or that joins its node to what it belongs to. */
    Optional<Relationship> relationship();

    /** The columns that name a node by themselves, each with the labels of which that node must have one. */
    List<Joint> references();

    /** Which two ends a row may join; empty where it joins none. */
    List<Join> joins();

    /** All columns that hold the id of one node, ends included. */
    default List<String> naming() {
        Stream<Joint> ends = joins().stream().flatMap(join -> Stream.of(join.start(), join.end()));
        return Stream.concat(references().stream(), ends)
                .map(Joint::column)
                .distinct()
                .toList();
    }

    /** The columns that, followed from row to row, must not lead back to where they started. */
    Optional<Chain> acyclic();

    /** The label of the node that a row becomes, where it becomes one. */
    default Optional<String> node() {
        return labels().stream().findFirst();
    }

    /** Whether its nodes have names, identifiers and facts of their own. */
    default boolean entity() {
        return labels().contains(NodeKind.ENTITY);
    }

    /** The labels of all nodes that a row may name. */
    default List<String> named() {
        return Stream.concat(
                        references().stream(), joins().stream().flatMap(join -> Stream.of(join.start(), join.end())))
                .flatMap(joint -> joint.labels().stream())
                .distinct()
                .toList();
    }
}
