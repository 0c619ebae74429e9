package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the built jar holds, on which its licence hangs and how fast the page comes: so it is opened itself. */
class JarIT {

    private static final String WITH_DATABASE = ".*/throughline-embedded-[^/]*";

    @Test
    @EnabledIfSystemProperty(named = "jar", matches = WITH_DATABASE)
    void theJarWithTheDatabaseCarriesItsLicence() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(jar.getEntry("META-INF/neo4j/LICENSE.txt")).isNotNull();
            assertThat(jar.getEntry("META-INF/neo4j/ThirdPartyLicenses.txt")).isNotNull();
            assertThat(kernelClasses(jar)).isNotEmpty();
        }
    }

    @Test
    @DisabledIfSystemProperty(named = "jar", matches = WITH_DATABASE)
    void theJarWithoutTheDatabaseHoldsNoClassOfIt() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(jar.getEntry("META-INF/neo4j/LICENSE.txt")).isNull();
            assertThat(kernelClasses(jar)).isEmpty();
        }
    }

    @Test
    void everyJarCarriesTheLicenceOfTheService() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
        }
    }

    @Test
    void everyFileOfThePageIsThereZippedToo() throws IOException {
        try (JarFile jar = jar()) {
            List<JarEntry> files = jar.stream()
                    .filter(entry -> entry.getName().startsWith("BOOT-INF/classes/static/graphiql/assets/"))
                    .filter(entry -> !entry.isDirectory() && !entry.getName().endsWith(".gz"))
                    .toList();
            assertThat(files).isNotEmpty();
            for (JarEntry file : files) {
                JarEntry zipped = jar.getJarEntry(file.getName() + ".gz");
                assertThat(new GZIPInputStream(jar.getInputStream(zipped)).readAllBytes())
                        .isEqualTo(jar.getInputStream(file).readAllBytes());
            }
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("jar"));
    }

    private static List<String> kernelClasses(JarFile jar) {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".jar"))
                .flatMap(nested -> entries(jar, nested))
                .filter(name -> name.startsWith("org/neo4j/kernel/") && name.endsWith(".class"))
                .toList();
    }

    private static Stream<String> entries(JarFile jar, JarEntry nested) {
        List<String> names = new ArrayList<>();
        try (JarInputStream content = new JarInputStream(jar.getInputStream(nested))) {
            for (JarEntry entry = content.getNextJarEntry(); entry != null; entry = content.getNextJarEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stream();
    }
}
