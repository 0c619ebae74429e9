package org.throughline.exchange.register;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where lines name a place, as its book notes it.
 *
 * @param mentioned where first and last; of an edition in its first line
 * @param called where a list tells its name last, with that name; none where none does
 */
record PlaceNaming(List<Citing> mentioned, List<Called> called) {

    private static final String BETWEEN = "\t";
    private static final int CITING = 3;

    /** A name of it, and where that stands. */
    record Called(String name, Citing at) {

        private String text() {
            return at.text() + BETWEEN + name;
        }
    }

    static PlaceNaming read(List<String> told) {
        return new PlaceNaming(
                told.stream().filter(text -> !isName(text)).map(Citing::read).toList(),
                told.stream().filter(PlaceNaming::isName).map(PlaceNaming::name).toList());
    }

    private static boolean isName(String text) {
        return text.split(BETWEEN, -1).length > CITING;
    }

    private static Called name(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Called(parts[CITING], Citing.read(text));
    }

    /** With one more line. */
    PlaceNaming mentioning(Citing at) {
        TreeSet<Citing> all = new TreeSet<>(mentioned);
        all.add(at);
        return new PlaceNaming(
                Stream.of(all.first(), firstOfItsEdition(all, all.last()))
                        .distinct()
                        .toList(),
                called);
    }

    private static Citing firstOfItsEdition(TreeSet<Citing> all, Citing last) {
        return all.stream().filter(one -> one.isOfSameEdition(last)).findFirst().orElseThrow();
    }

    /** With one more name: the last edition tells it. */
    PlaceNaming calling(String name, Citing at) {
        return new PlaceNaming(
                mentioned,
                Stream.concat(called.stream(), Stream.of(new Called(name, at)))
                        .max(Comparator.comparing(Called::at))
                        .stream()
                        .toList());
    }

    List<String> text() {
        return Stream.concat(
                        mentioned.stream().map(Citing::text), called.stream().map(Called::text))
                .toList();
    }
}
