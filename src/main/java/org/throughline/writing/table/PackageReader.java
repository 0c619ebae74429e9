package org.throughline.writing.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.throughline.change.row.Problems;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.name.Checksum;
import org.throughline.start.StartRefused;

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
        List<TableContent> contents = kinds.all()
                .flatMap(kind -> tables(descriptor, kind))
                .map(this::content)
                .toList();
        return new DataPackage(descriptor.name(), version.hex(12), contents);
    }

    String name() {
        return PackageDescriptor.read(description).name();
    }

    /** Its version alone, for which no file has to be taken apart. */
    String version() {
        PackageDescriptor descriptor = descriptor();
        kinds.all().flatMap(kind -> tables(descriptor, kind)).forEach(this::bytes);
        return version.hex(12);
    }

    private PackageDescriptor descriptor() {
        byte[] bytes = PackageDescriptor.bytes(description);
        version.add(bytes);
        return PackageDescriptor.of(bytes, description);
    }

    private void refuseUnknown(PackageDescriptor.ResourceDescriptor resource) {
        if (!kinds.knows(resource.name())) {
            throw new StartRefused("The data package has a table '%s', and no kind of fact is called so: use one of %s."
                    .formatted(
                            resource.name(),
                            kinds.all().map(Kind::name).sorted().collect(Collectors.joining(", "))));
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
        try {
            byte[] bytes = description.createRelative(table.path()).getContentAsByteArray();
            version.add(table.path()).add(bytes);
            return Optional.of(bytes);
        } catch (FileNotFoundException missing) {
            problems.add(table.line(1), "no such file: add it beside datapackage.json");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new StartRefused("The file " + table.path() + " could not be read: make it readable.", unreadable);
        }
    }
}
