package org.throughline.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;

/** The fragments that find a relationship by its id: a file shows it for one type, and each type has its own. */
@Component
class LinkFragments {

    private static final String FOLDER = "link/";
    private static final String FILE = FOLDER + "by-id";
    private static final String EXAMPLE = "LED_TO";
    private static final Pattern RELATED = Pattern.compile("(?m)^// bind +\\w+, *\\w+, *\\w+$");
    private static final String ITS_VALUES = "// include  relationship";

    private final Set<String> types;

    LinkFragments(Kinds kinds) {
        this.types = kinds.relationships().map(Relationship::type).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the fragment for a type, if there is such a type. */
    Optional<String> of(String type) {
        return types.contains(type) ? Optional.of(FOLDER + type) : Optional.empty();
    }

    /**
     * The files, with one for each type beside the one that shows it; in each that binds a relationship this tells of
     * itself.
     */
    Map<String, String> written(Map<String, String> files) {
        Map<String, String> written = new HashMap<>();
        files.forEach((name, text) ->
                written.put(name, RELATED.matcher(text).replaceFirst(bound -> bound.group() + "\n" + ITS_VALUES)));
        String shown = Objects.requireNonNull(files.get(FILE), FILE);
        types.forEach(type -> written.put(FOLDER + type, shown.replace(EXAMPLE, type)));
        return written;
    }
}
