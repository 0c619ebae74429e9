package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import org.throughline.running.Service;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;
import tools.jackson.databind.JsonNode;

/**
 * A service whose data folder is on a small disk that fills up. With some of it spared it refuses changes, and goes on
 * reading; with nothing spared the database stops, and after a start with room all that was acknowledged is there.
 */
@Timeout(600)
@AtNight
class FullDiskTests {

    private static final String DISK = "160m";

    /** Lines that take more than is left. */
    private static final int MANY = 800;

    private static final String APPLY =
            "mutation($changes: [Change!]!, $key: String!) { apply(changes: $changes, reason: \"x\", key: $key) { revision } }";
    private static final String READ = "{ sources(first: 1) { totalCount } }";

    @TempDir
    private Path folder = Path.of("");

    /** On a disk of its own, which this process reaches through that one's root. */
    private record OnDisk(ChildProcess process, URI endpoint, Path data) implements AutoCloseable {

        private Path filler() {
            return data.resolveSibling("filler");
        }

        String apply(int number) {
            return ask(
                    APPLY,
                    Map.of(
                            "key",
                            "key-" + number,
                            "changes",
                            List.of(Map.of(
                                    "source",
                                    Map.of(
                                            "id",
                                            "paper-" + number,
                                            "title",
                                            "x".repeat(900),
                                            "publishedBasis",
                                            "UNKNOWN",
                                            "quality",
                                            "ORIGINAL")))));
        }

        String ask(String document, Map<String, Object> variables) {
            return Client.send(Client.asking(endpoint, Map.of("query", document, "variables", variables))
                            .header("Authorization", "Bearer " + key()))
                    .body();
        }

        /** The last line that an import of so many lines is told. */
        JsonNode imported(int lines) {
            String told = Client.send(Client.to(endpoint.resolve("/import/etr?edition=2016"))
                            .header("Authorization", "Bearer " + key())
                            .POST(HttpRequest.BodyPublishers.ofString(TrustLines.of(lines))))
                    .body();
            return Json.read(told.lines().toList().getLast());
        }

        int trusts() {
            return Json.read(ask("{ organisations(filter: {kind: [TRUST]}) { totalCount } }", Map.of()))
                    .at("/data/organisations/totalCount")
                    .asInt();
        }

        /** A copy of what is on the disk, as a process that ends here would leave it. */
        Path kept(Path copy) throws IOException {
            assertThat(exitCode("kill", "-STOP", String.valueOf(process.handle().pid())))
                    .isZero();
            assertThat(exitCode("cp", "-r", data.toString(), copy.toString())).isZero();
            return copy;
        }

        private String key() {
            try {
                return Files.readString(data.resolve("admin-key")).strip();
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        int status(String path) {
            return Client.send(Client.to(endpoint.resolve(path))).statusCode();
        }

        /** Leaves so much. */
        void fill(long left) throws IOException {
            long size = data.toFile().getUsableSpace() - left;
            try (var out = Files.newOutputStream(filler())) {
                byte[] block = new byte[1 << 16];
                for (long written = 0; written < size; written += block.length) {
                    out.write(block, 0, (int) Math.min(block.length, size - written));
                }
            }
        }

        /** As much is free as before. */
        void empty() throws IOException {
            Files.delete(filler());
        }

        @Override
        public void close() {
            process.close();
        }
    }

    private OnDisk start(String spared, String kept) throws IOException {
        List<String> service = JavaProcess.command(
                JavaProcess.usual(),
                System.getProperty("java.class.path"),
                Stream.of(
                        "org.throughline.Application",
                        "--server.port=0",
                        Service.UNWARMED,
                        "--throughline.data.load=false",
                        "--throughline.writing=true",
                        "--throughline.imports.slice=20",
                        "--throughline.embedded.spare-disk=" + spared,
                        "--throughline.embedded.folder=" + folder.resolve("disk/data")));
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=%s tmpfs '%s' && %s && exec \"$@\""
                        .formatted(DISK, Files.createDirectories(folder.resolve("disk")), kept),
                "sh"));
        command.addAll(service);
        ChildProcess process = ChildProcess.start(new ProcessBuilder(command));
        URI endpoint = JavaProcess.endpoint(process);
        Path root = Path.of("/proc", String.valueOf(process.handle().pid()), "root");
        return new OnDisk(process, endpoint, root.resolve("." + folder.resolve("disk/data")));
    }

    /** On a disk with room, where the data are that another had. */
    private OnDisk startWith(Path kept) throws IOException {
        return start("0B", "cp -r '%s' '%s'".formatted(kept, folder.resolve("disk/data")));
    }

    @BeforeAll
    static void needADisk() {
        assumeTrue(mounts(), "no disk of its own can be made here: user namespaces are needed");
    }

    private static boolean mounts() {
        try {
            return exitCode("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt") == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static int exitCode(String... command) throws IOException {
        try (ChildProcess process = ChildProcess.start(new ProcessBuilder(command))) {
            return process.exitCode();
        }
    }

    @Test
    void whereSomeOfTheDiskIsSparedReadingsGoOnAndChangesAreTakenAgainLater() throws Exception {
        try (OnDisk service = start("16MB", "true")) {
            assertThat(Client.code(service.apply(1))).isEmpty();
            service.fill(8 << 20);
            String refused = service.apply(2);
            assertThat(Client.code(refused)).as(refused).isEqualTo("UNAVAILABLE");
            assertThat(refused).contains("less than 16 MB left");
            assertThat(service.ask(READ, Map.of())).isEqualTo("{\"data\":{\"sources\":{\"totalCount\":1}}}");
            assertThat(service.status("/actuator/health")).isEqualTo(503);
            assertThat(service.status("/actuator/health/readiness")).isEqualTo(200);
            service.empty();
            assertThat(Client.code(service.apply(2))).isEmpty();
            assertThat(service.status("/actuator/health")).isEqualTo(200);
        }
    }

    @Test
    void whereNothingIsSparedWhatWasAcknowledgedIsThereAfterAStartWithRoom() throws Exception {
        Path kept;
        int acknowledged = 0;
        try (OnDisk service = start("0B", "true")) {
            assertThat(Client.code(service.apply(0))).isEmpty();
            service.fill(400_000);
            String last = service.apply(1);
            while (Client.code(last).isEmpty()) {
                acknowledged++;
                last = service.apply(acknowledged + 1);
            }
            assertThat(Client.code(last)).as(last).isEqualTo("UNAVAILABLE");
            assertThat(Client.code(service.ask(READ, Map.of()))).isIn("", "UNAVAILABLE");
            service.empty();
            kept = service.kept(folder.resolve("kept"));
        }
        try (OnDisk again = startWith(kept)) {
            for (int number = 0; number <= acknowledged; number++) {
                assertThat(again.ask("query($id: ID!) { source(id: $id) { id } }", Map.of("id", "paper-" + number)))
                        .contains("paper-" + number);
            }
            assertThat(Json.read(again.apply(acknowledged + 1)).path("errors").isMissingNode())
                    .isTrue();
        }
    }

    @Test
    void anImportIsRefusedWhereSomeOfTheDiskIsSparedAndTakenLater() throws Exception {
        try (OnDisk service = start("16MB", "true")) {
            assertThat(service.imported(3).at("/report/created").asInt()).isEqualTo(3);
            service.fill(8 << 20);
            JsonNode refused = service.imported(40);
            assertThat(refused.path("code").asString("")).as(refused.toString()).isEqualTo("UNAVAILABLE");
            assertThat(refused.toString()).contains("less than 16 MB left", "goes on from there.");
            assertThat(service.trusts()).isEqualTo(3);
            service.empty();
            assertThat(service.imported(40).at("/report/created").asInt()).isEqualTo(37);
        }
    }

    @Test
    void anImportThatFillsTheDiskGoesOnAfterAStartWithRoom() throws Exception {
        Path kept;
        try (OnDisk service = start("0B", "true")) {
            assertThat(service.imported(20).at("/report/created").asInt()).isEqualTo(20);
            service.fill(2 << 20);
            JsonNode broken = service.imported(MANY);
            assertThat(broken.path("code").asString("")).as(broken.toString()).isEqualTo("UNAVAILABLE");
            assertThat(broken.toString()).contains("goes on from there.");
            service.empty();
            kept = service.kept(folder.resolve("kept"));
        }
        try (OnDisk again = startWith(kept)) {
            assertThat(again.trusts()).isBetween(20, MANY - 1);
            assertThat(again.imported(MANY).at("/report/refused").asInt()).isZero();
            assertThat(again.trusts()).isEqualTo(MANY);
            assertThat(again.imported(MANY).at("/report/rows").asInt()).isZero();
        }
    }
}
