package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.writing.schema.SchemaVersion;

/**
 * A store that an earlier release wrote starts under this one and holds what a new store holds. That in
 * {@code stores/schema-4.zip} was written by the last commit of schema version 4 from its invented data, and a merged
 * organisation's id was added, which no data package tells.
 */
@SpringBootTest
@DirtiesContext
@AtNight
class EarlierStoreTests {

    private static final Service NEW = Service.of(Data.INVENTED, Loading.CARRIED);

    @TempDir
    static Path folder;

    @Autowired
    private Neo4jClient client;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) throws IOException {
        unpack("stores/schema-4.zip");
        String location = NEW.bean(Environment.class).getRequiredProperty("throughline.data.location");
        settings.add("throughline.embedded.folder", folder::toString);
        settings.add("throughline.data.location", () -> location);
    }

    private static void unpack(String store) throws IOException {
        try (InputStream packed = new ClassPathResource(store).getInputStream();
                ZipInputStream files = new ZipInputStream(packed)) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Path path = folder.resolve(file.getName());
                if (file.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(files, path);
                }
            }
        }
    }

    @Test
    void itsGraphIsThatOfANewStore() {
        assertThat(GraphText.of(client))
                .hasSizeGreaterThan(100)
                .isEqualTo(GraphText.of(NEW.bean(Neo4jClient.class)))
                .anyMatch(line -> line.contains("lantern-trust"));
    }

    @Test
    void itsIndexesAndVersionAreThoseOfANewStore() {
        String indexes = "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name + ' ' + state";
        assertThat(texts(client, indexes))
                .containsExactlyInAnyOrderElementsOf(texts(NEW.bean(Neo4jClient.class), indexes));
        assertThat(texts(client, "MATCH (version:SchemaVersion) RETURN toString(version.number)"))
                .containsExactly(Long.toString(SchemaVersion.CURRENT));
    }

    private static Collection<String> texts(Neo4jClient store, String query) {
        return store.query(query).fetchAs(String.class).all();
    }
}
