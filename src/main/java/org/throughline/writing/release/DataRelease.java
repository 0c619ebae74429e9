package org.throughline.writing.release;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.throughline.writing.table.PackageSource;

/**
 * A data package as it was last loaded: {@code dataVersion} tells which bytes answered, that of the release with the
 * greatest {@code turn} being shown, for it was the last to change the graph.
 *
 * @param sources what it was made of: of each its title, day and licence with tabs between
 */
@Node("DataRelease")
record DataRelease(
        @Id String name,
        String dataVersion,
        @Nullable Long turn,
        @Nullable List<String> sources,
        @Version @Nullable Long revision) {

    static DataRelease unloaded(String name) {
        return new DataRelease(name, "", null, null, null);
    }

    DataRelease at(String newVersion, long newTurn, List<PackageSource> madeOf) {
        return new DataRelease(
                name,
                newVersion,
                newTurn,
                madeOf.stream().map(DataRelease::line).toList(),
                revision);
    }

    private static String line(PackageSource source) {
        return Stream.of(source.title(), source.asOf(), source.licence())
                .map(text -> Objects.requireNonNullElse(text, ""))
                .collect(Collectors.joining("\t"));
    }
}
