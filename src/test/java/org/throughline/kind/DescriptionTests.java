package org.throughline.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.WrittenFile;

/** What describes the kinds to others follows from them. */
class DescriptionTests {

    private static final Kinds KINDS = Kinds.read();

    @ParameterizedTest
    @ValueSource(
            strings = {"src/main/resources/data", "src/main/resources/registers", "src/test/resources/data/invented"})
    void aDataPackageIsDescribedByTheKindsOfItsTables(String folder) throws IOException {
        Path description = Path.of(folder, "datapackage.json");
        new WrittenFile(description).holds(new PackageText(KINDS, description).text());
    }

    @Test
    void theGraphIsDescribedByTheKinds() throws IOException {
        Path page = Path.of("src/docs/graph.md");
        new WrittenFile(page).holds(new GraphPage(KINDS, Files.readString(page)).text());
    }
}
