package org.throughline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.running.Thoroughness;

/**
 * The walks through one list. All of them are every order forwards and backwards. Of these the choice takes each key
 * once, so that four keys go through both directions and both ends, and the usual order of a node's list from one end;
 * all keys together go with the first lists of their nodes' type, as many as there are handfuls of them. Lists at the
 * root that are alike share keys and handfuls out.
 *
 * @param number of the list among those of its kind, by which the choice changes
 * @param alike how many lists share its keys out
 */
record Walks(ListField list, int number, int alike) {

    /** One order, from one end (f, l) or from both. */
    record Course(String order, String ends) {}

    static final List<String> DIRECTIONS = List.of("ASC", "DESC");
    private static final List<String> ENDS = List.of("f", "l");

    static Walks of(SharedList shared) {
        return new Walks(shared.list(), shared.place(), shared.alike());
    }

    List<Course> courses() {
        return Thoroughness.WHOLE ? all() : choice();
    }

    List<Course> all() {
        return list.orders().stream().map(order -> new Course(order, "fl")).toList();
    }

    List<Course> choice() {
        List<Course> chosen = new ArrayList<>();
        chosen.add(new Course("", list.isRoot() ? "fl" : turn(ENDS, number)));
        List<String> keys = list.walkedKeys();
        IntStream.range(0, keys.size())
                .filter(this::isOwn)
                .mapToObj(at -> new Course(
                        ListField.order(List.of(keys.get(at)), turn(DIRECTIONS, number + at)),
                        turn(ENDS, number + at / 2)))
                .forEach(chosen::add);
        together().map(order -> new Course(order, turn(ENDS, number + 1))).forEach(chosen::add);
        return chosen;
    }

    private boolean isOwn(int shared) {
        return shared % alike == number % alike;
    }

    private Stream<String> together() {
        List<String> handfuls = list.together().toList();
        return list.isRoot()
                ? IntStream.range(0, handfuls.size()).filter(this::isOwn).mapToObj(handfuls::get)
                : handfuls.stream().skip(number).limit(1);
    }

    static String turn(List<String> choices, int number) {
        return choices.get(number % 2);
    }
}
