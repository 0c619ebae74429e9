package org.throughline.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.throughline.document.ExampleText;
import org.throughline.document.ExampleTexts;
import org.throughline.start.StartRefused;
import org.throughline.writing.table.PackageDescriptor;
import org.throughline.writing.table.PackagePlace;

/** The examples that data packages bring along, each beside its {@code datapackage.json}, which names them. */
@Component
class PackagedExamples implements ExampleTexts {

    private final DataSettings settings;

    PackagedExamples(DataSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<ExampleText> all() {
        return of(PackagePlace.descriptions(settings.location()));
    }

    /** Those of the packages that are described there, package after package. */
    static List<ExampleText> of(List<Resource> descriptions) {
        return descriptions.stream()
                .flatMap(description ->
                        PackageDescriptor.read(description).examples().stream().map(path -> read(description, path)))
                .toList();
    }

    private static ExampleText read(Resource description, String path) {
        try {
            return ExampleText.of(path, description.createRelative(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new StartRefused(
                    "The example %s could not be read: add it beside datapackage.json, or take it out there."
                            .formatted(path),
                    missing);
        }
    }
}
