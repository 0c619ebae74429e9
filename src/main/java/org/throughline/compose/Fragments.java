package org.throughline.compose;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every fragment by name: a missing one fails when it is asked for, which is at start-up. */
public final class Fragments {

    private static final String SHARED = "shared/";

    private final Map<String, Fragment> byName;

    /**
     * Reads the fragments.
     *
     * @param files the text of each file by its name, such as {@code appointment/of-person}
     */
    public Fragments(Map<String, String> files) {
        Function<String, String> shared = name -> known(files, SHARED + name);
        this.byName = files.entrySet().stream()
                .filter(file -> !file.getKey().startsWith(SHARED))
                .map(file -> new FragmentFile(file.getKey(), file.getValue(), shared).read())
                .collect(Collectors.toMap(Fragment::name, Function.identity()));
    }

    public Fragment named(String name) {
        return known(byName, name);
    }

    public Collection<Fragment> all() {
        return byName.values();
    }

    private static <T> T known(Map<String, T> things, String name) {
        T thing = things.get(name);
        if (thing == null) {
            throw new IllegalArgumentException("There is no file cypher/" + name + ".cypher");
        }
        return thing;
    }
}
