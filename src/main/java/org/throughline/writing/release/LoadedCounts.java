package org.throughline.writing.release;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.change.RowMark;
import org.throughline.kind.Kinds;

/** How much a release holds, as is noted of its files. */
@Component
record LoadedCounts(Kinds kinds) {

    Counts of(Collection<LoadedFile> files) {
        return Counts.of(
                files.stream()
                        .flatMap(file -> file.rows().stream())
                        .map(RowMark::read)
                        .map(mark -> mark.key().table())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                kinds);
    }
}
