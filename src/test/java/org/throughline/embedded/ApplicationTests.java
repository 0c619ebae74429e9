package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.throughline.running.AtNight;
import org.throughline.running.Service;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/**
 * The whole service as a process of its own, on a data folder: a plain start on an empty one, with the registers too,
 * then a later one in structured lines.
 */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
@AtNight
class ApplicationTests {

    private static final int STOPPED_BY_SIGNAL = 143;
    private static final Pattern COMPLAINT = Pattern.compile("\\b(WARN|WARNING|ERROR|Exception)\\b");
    private static final Pattern ADDRESS = Pattern.compile("bolt://\\S+");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void startsPrintNothingAtWarnAndTheCountsAndTheAddressLastAndASecondProcessIsRefused() throws Exception {
        try (ChildProcess first = service()) {
            assertThat(first.await("Loading ")).containsPattern(": 0 of [\\d,]+ rows$");
            first.await("GraphiQL is at");
            assertQuiet(stopped(first));
        }
        try (ChildProcess again = service(
                Service.UNWARMED, "--logging.structured.format.console=logstash", "--throughline.data.load=true")) {
            String address = address(again.await("The embedded database answers at"));
            again.await("GraphiQL is at");
            assertRefused();
            try (Driver driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password()))) {
                driver.verifyConnectivity();
            }
            List<String> lines = stopped(again);
            assertQuiet(lines);
            assertThat(lines).allMatch(line -> line.startsWith("{"));
        }
    }

    private void assertRefused() throws IOException {
        try (ChildProcess second = service()) {
            assertThat(second.all())
                    .containsOnlyOnce(new DataFolder(folder).inUse().getMessage());
            assertThat(second.all()).noneMatch(line -> line.contains("WARN"));
            assertThat(second.exitCode()).isEqualTo(1);
        }
    }

    private static void assertQuiet(List<String> lines) {
        assertThat(lines).noneMatch(line -> COMPLAINT.matcher(line).find());
        int last = lines.indexOf(lines.stream()
                .filter(line -> line.contains("GraphiQL is at http://127.0.0.1:"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(last - 1))
                .containsPattern("people, .* organisations, .* initiatives, .* facts, .* sources, .* gaps");
    }

    private static List<String> stopped(ChildProcess service) throws IOException {
        long asked = System.nanoTime();
        assertThat(service.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        System.out.printf(
                "The service stopped in %d ms%n",
                Duration.ofNanos(System.nanoTime() - asked).toMillis());
        return service.all();
    }

    private ChildProcess service(String... settings) throws IOException {
        return JavaProcess.start(
                "org.throughline.Application",
                Stream.concat(
                                Stream.of("--server.port=0", "--throughline.embedded.folder=" + folder),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    private String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    private static String address(String line) {
        Matcher address = ADDRESS.matcher(line);
        assertThat(address.find()).isTrue();
        return address.group();
    }
}
