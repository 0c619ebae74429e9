package org.throughline.writing.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problems;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.name.Checksum;
import org.throughline.start.StartRefused;
import tools.jackson.core.JacksonException;

/** Reads a data package: its description, then every table it names from the files beside it. */
public final class PackageReader {

    private final Resource description;
    private final Kinds kinds;
    private final Problems problems;
    private final boolean several;
    private final Checksum version = new Checksum();

    public PackageReader(Resource description, Kinds kinds, Problems problems) {
        this(description, kinds, problems, false);
    }

    /** One of several: messages say which. */
    public PackageReader(Resource description, Kinds kinds, Problems problems, boolean several) {
        this.description = description;
        this.kinds = kinds;
        this.problems = problems;
        this.several = several;
    }

    public DataPackage read() {
        PackageDescriptor descriptor = descriptor();
        descriptor.resources().forEach(this::refuseUnknown);
        List<TableContent> contents = kinds.stored()
                .flatMap(kind -> tables(descriptor, kind))
                .map(this::content)
                .toList();
        List<PackagedBook> books = books(descriptor);
        return new DataPackage(descriptor.name(), version.hex(12), contents, descriptor.sources(), books);
    }

    String name() {
        return PackageDescriptor.read(description).name();
    }

    /** Its version alone, for which no file has to be taken apart. */
    String version() {
        PackageDescriptor descriptor = descriptor();
        kinds.stored().flatMap(kind -> tables(descriptor, kind)).forEach(this::bytes);
        Stream.ofNullable(descriptor.books()).forEach(this::bytes);
        return version.hex(12);
    }

    private PackageDescriptor descriptor() {
        byte[] bytes = PackageDescriptor.bytes(description);
        version.add(bytes);
        return PackageDescriptor.of(bytes, description);
    }

    private void refuseUnknown(PackageDescriptor.ResourceDescriptor resource) {
        List<String> known = kinds.stored().map(Kind::name).sorted().toList();
        if (!known.contains(resource.name())) {
            throw new StartRefused("The data package has a table '%s', and no kind of fact is called so: use one of %s."
                    .formatted(resource.name(), String.join(", ", known)));
        }
    }

    private Stream<Table> tables(PackageDescriptor descriptor, Kind kind) {
        return descriptor.resources().stream()
                .filter(resource -> resource.name().equals(kind.name()))
                .map(resource -> new Table(kind, resource.path()))
                .map(table -> several ? table.within(descriptor.name()) : table);
    }

    private TableContent content(Table table) {
        return bytes(table)
                .map(new TableReader(table, problems)::read)
                .orElseGet(() -> new TableContent(table, List.of(), false, ""));
    }

    private Optional<byte[]> bytes(Table table) {
        return bytes(table.path(), table.line(1));
    }

    private Optional<byte[]> bytes(String path) {
        return bytes(path, new FileOrigin(path, 1, null));
    }

    private Optional<byte[]> bytes(String path, Origin beginning) {
        try {
            byte[] bytes = description.createRelative(path).getContentAsByteArray();
            version.add(path).add(bytes);
            return Optional.of(bytes);
        } catch (FileNotFoundException missing) {
            problems.add(beginning, "no such file: add it beside datapackage.json");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new StartRefused("The file " + path + " could not be read: make it readable.", unreadable);
        }
    }

    private List<PackagedBook> books(PackageDescriptor descriptor) {
        String path = descriptor.books();
        return path == null
                ? List.of()
                : bytes(path).stream().flatMap(bytes -> books(path, bytes)).toList();
    }

    private Stream<PackagedBook> books(String path, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return IntStream.range(0, lines.size()).boxed().flatMap(index -> {
            try {
                return Stream.of(PackagedBook.read(lines.get(index)));
            } catch (JacksonException unreadable) {
                problems.add(
                        new FileOrigin(path, index + 1, null),
                        "not what an import notes of a code: take it as it was made, or leave books out of datapackage.json");
                return Stream.empty();
            }
        });
    }
}
