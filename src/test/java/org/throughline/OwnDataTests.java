package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.util.FileSystemUtils;
import org.throughline.running.ReadsOutput;
import org.throughline.start.StartRefused;

/** Whoever brings data of their own can have them judged before anything starts, wherever they are. */
@Isolated
@ReadsOutput
class OwnDataTests {

    private static final Path TEMPLATE = Path.of("src/docs/own-data").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theTemplateIsSound(CapturedOutput log) {
        judge(TEMPLATE.toString());
        assertThat(log).containsPattern("Data my-data [0-9a-f]{12} is sound: 1 people, 1 organisations");
    }

    @Test
    void aPackageIsFoundByItsFolderItsDescriptionAndTheAddressOfEither(CapturedOutput log) throws Exception {
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                TEMPLATE,
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            String web = "http://127.0.0.1:" + server.getAddress().getPort();
            Stream.of(
                            TEMPLATE + "/",
                            TEMPLATE.resolve("datapackage.json").toString(),
                            TEMPLATE.toUri().toString(),
                            TEMPLATE.resolve("datapackage.json").toUri().toString(),
                            web,
                            web + "/",
                            web + "/datapackage.json")
                    .forEach(OwnDataTests::judge);
            assertThat(log.getOut()
                            .lines()
                            .filter(line -> line.contains("my-data"))
                            .map(line -> line.replaceFirst(".*Data", "")))
                    .hasSize(7)
                    .containsOnly(log.getOut()
                            .lines()
                            .filter(line -> line.contains("my-data"))
                            .findFirst()
                            .orElseThrow()
                            .replaceFirst(".*Data", ""));
            assertThatThrownBy(() -> judge(web + "/nowhere/"))
                    .hasMessageContaining("Nothing could be read at http://127.0.0.1/nowhere/datapackage.json");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void severalAreJudgedTogether(CapturedOutput log) {
        judge("classpath:data," + TEMPLATE);
        assertThat(log).contains("Data nhs-digital-transformation").contains("Data my-data");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws Exception {
        try (Stream<Path> files = Files.list(TEMPLATE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path people = folder.resolve("person.csv");
        Files.writeString(people, Files.readString(people).replace("harbour-gazette-p01", "harbour-gazette-p02"));
        assertThatThrownBy(() -> judge(folder.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("person.csv, line 2, column citations: nothing has the id harbour-gazette-p02");
        Files.delete(folder.resolve("datapackage.json"));
        assertThatThrownBy(() -> judge(folder.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("There is no file " + folder.resolve("datapackage.json"));
    }

    @Test
    void anExampleThatIsMissingOrBrokenIsRefused() throws Exception {
        FileSystemUtils.copyRecursively(TEMPLATE, folder);
        Path example = folder.resolve("examples/1-who-runs-the-harbour.graphql");
        Files.writeString(example, "query {");
        assertThatThrownBy(() -> judge(folder.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The document 1-who-runs-the-harbour of the examples cannot be registered");
        Files.delete(example);
        assertThatThrownBy(() -> judge(folder.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The example examples/1-who-runs-the-harbour.graphql could not be read");
    }

    private static void judge(String place) {
        Application.main(new String[] {"--throughline.data.check=" + place});
    }
}
