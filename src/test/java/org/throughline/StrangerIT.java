package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.running.AtNight;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** The released jar, run by somebody who may write nothing but its data folder. */
@Timeout(180)
@AtNight
class StrangerIT {

    private static final String NOBODY = "nobody";
    private static final Path COMMON = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    @EnabledIfSystemProperty(named = "jar", matches = ".*/throughline-embedded-[^/]*")
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void itRunsAndWritesNowhereElse() throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path jar = Files.copy(Path.of(System.getProperty("jar")), place.resolve("throughline.jar"));
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setOwner(
                data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
        allow(folder, "rwxr-xr-x");
        allow(jar, "r--r--r--");
        allow(place, "r-xr-xr-x");
        Set<Path> before = nobodys(COMMON);
        try (ChildProcess service = ChildProcess.start(new ProcessBuilder(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--clear-groups",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--throughline.embedded.folder=" + data.resolve("store"))
                .directory(place.toFile()))) {
            URI endpoint = JavaProcess.endpoint(service);
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(endpoint + "?query=%7B__typename%7D"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("Query");
            service.stop();
            assertThat(service.all()).noneMatch(line -> line.contains("AccessDenied"));
        }
        assertThat(nobodys(place)).isEmpty();
        assertThat(nobodys(COMMON)).isEqualTo(before);
    }

    private static void allow(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    /** What is theirs in a folder; where the JVM keeps its own figures is not the service's affair. */
    private static Set<Path> nobodys(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> entries = all.filter(
                            entry -> !entry.getFileName().toString().startsWith("hsperfdata_"))
                    .toList();
            return entries.stream().filter(StrangerIT::isNobodys).collect(Collectors.toSet());
        }
    }

    private static boolean isNobodys(Path entry) {
        try {
            return Files.getOwner(entry).getName().equals(NOBODY);
        } catch (IOException gone) {
            return false;
        }
    }
}
