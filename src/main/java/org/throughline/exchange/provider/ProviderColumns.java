package org.throughline.exchange.provider;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.file.LineRefused;

/** Where the columns of a table stand, in whatever order; those that are not asked for are passed over. */
record ProviderColumns(List<String> headings) {

    static final String CODE = "UKPRN";
    static final String NAME = "PROVIDER_NAME";
    static final String SHOWN = "VIEW_NAME";
    static final String ALIAS = "ALIAS";
    static final String HESA = "HESA_ID";
    static final String GTR = "GTR_ID";

    private static final List<String> NEEDED = List.of(CODE, NAME);
    private static final Set<String> READ = Set.of(CODE, NAME, SHOWN, ALIAS, HESA, GTR);

    /** Refuses the file before any of it is taken. */
    static ProviderColumns of(String file, List<String> cells) {
        List<String> headings = cells.stream()
                .map(cell -> cell.strip().toUpperCase(Locale.ROOT))
                .toList();
        NEEDED.stream().filter(needed -> !headings.contains(needed)).findFirst().ifPresent(missing -> {
            throw new FileRefused("%s, line 1: no column %s: give the table as it is published, with its headings."
                    .formatted(file, missing));
        });
        Set<String> once = new HashSet<>();
        headings.stream()
                .filter(READ::contains)
                .filter(heading -> !once.add(heading))
                .findFirst()
                .ifPresent(twice -> {
                    throw new FileRefused(
                            "%s, line 1: the column %s stands there twice: leave one out.".formatted(file, twice));
                });
        return new ProviderColumns(headings);
    }

    /** The cells of a line by their headings. */
    Map<String, String> cells(List<String> line) {
        if (line.size() != headings.size()) {
            throw new LineRefused("%d cells where %d are asked for, as in the line of headings"
                    .formatted(line.size(), headings.size()));
        }
        Map<String, String> cells = new HashMap<>();
        for (int place = 0; place < headings.size(); place++) {
            cells.put(headings.get(place), line.get(place).strip());
        }
        return cells;
    }
}
