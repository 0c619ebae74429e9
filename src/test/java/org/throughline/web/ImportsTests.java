package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.throughline.access.Role;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who may write may send a file of a register; it is told line by line what becomes of it. Nothing is kept here. */
class ImportsTests {

    private static final String DRY = "/import/etr?edition=2016&dry=true";
    private static final String LINES =
            TrustLines.line("RZ1", "FIRST") + TrustLines.line("r z", "NONE") + TrustLines.line("RZ2", "SECOND");

    private static Keyring keyring;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        keyring = Keyring.with("--throughline.imports.body=4KB");
    }

    @AfterAll
    static void end() {
        keyring.close();
    }

    @Test
    void anEditorIsToldLineByLine() {
        HttpResponse<String> answer = sent(DRY + "&file=mine.csv", LINES, Role.EDITOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        List<String> told = answer.body().lines().toList();
        assertThat(told.getFirst()).contains("\"refused\"", "mine.csv", "\"line\":2");
        assertThat(Json.read(told.getLast()).at("/report/created").asLong()).isEqualTo(2);
        assertThat(Json.read(told.getLast()).at("/report/refused").asLong()).isEqualTo(1);
    }

    @Test
    void nobodyElseMaySend() {
        assertThat(Client.code(sent(DRY, LINES, Role.READER).body())).isEqualTo("FORBIDDEN");
        HttpResponse<String> stranger =
                Client.send(Client.to(keyring.server().at(DRY)).POST(HttpRequest.BodyPublishers.ofString(LINES)));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(Client.code(stranger.body())).isEqualTo("UNAUTHENTICATED");
        Service readOnly = Service.of(Data.INVENTED, Loading.CARRIED);
        assertThat(Client.code(Client.send(Client.to(readOnly.at(DRY)).POST(HttpRequest.BodyPublishers.ofString(LINES)))
                        .body()))
                .isEqualTo("WRITING_OFF");
    }

    @ParameterizedTest
    @CsvSource({
        "/import/none?edition=2016, No list is called so",
        "/import/etr, does not tell of when",
        "/import/etr?edition=2016&kind=person, Only a table has a kind",
        "/import/table?edition=2016, are of no edition",
        "/import/table?kind=none, No kind of fact is called none",
        "/import/etr?edition=lately, does not tell of when",
        "/import/etr?edition=2016&file=..%2Fetc, is no name of a file"
    })
    void whatIsNotUnderstoodIsRefused(String address, String told) {
        HttpResponse<String> answer = sent(address, LINES, Role.EDITOR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(told);
    }

    @Test
    void aFileThatIsTooLargeOrUnreadableIsRefused() {
        HttpResponse<String> large = Client.send(asking(DRY, Role.EDITOR)
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofString(LINES.repeat(100)))));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(Client.code(large.body())).isEqualTo("BODY_TOO_LARGE");
        assertThat(sent(DRY, LINES.repeat(100), Role.EDITOR).statusCode()).isEqualTo(413);
        assertThat(sent(DRY, "RZ1,\"never closed", Role.EDITOR).body())
                .contains("\"failed\"", "quote that is not closed");
    }

    @Test
    void anotherMethodIsRefused() {
        HttpResponse<String> got = Client.send(asking(DRY, Role.EDITOR));
        assertThat(got.statusCode()).isEqualTo(405);
        assertThat(got.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void theCommandSendsToAServiceThatRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("etr.csv"), LINES);
        Path refused = folder.resolve("refused.csv");
        assertThat(command(file, refused, keyring.token(Role.EDITOR))).isEqualTo(3);
        assertThat(refused).content().contains("etr.csv,2,");
        assertThat(command(file, refused, "tl_none")).isEqualTo(1);
        assertThat(command(folder.resolve("missing.csv"), refused, keyring.token(Role.EDITOR)))
                .isEqualTo(1);
    }

    @Test
    void aPackageIsSentAsOneFileAndATableByItsName() throws IOException {
        assertThat(command("package", another(Path.of("src/docs/own-data")), folder))
                .isZero();
        Path table = Files.writeString(
                folder.resolve("person.csv"), "id,name,honorificPrefix,citations\nnew-keeper,New Keeper,,nobody-p01\n");
        assertThat(command("table", table, folder)).isEqualTo(3);
        assertThat(folder.resolve("refused.csv")).content().contains("person.csv,2,", "nobody-p01");
        HttpResponse<String> untrue = sent("/import/package?dry=true&file=datapackage.json", "{}", Role.EDITOR);
        assertThat(untrue.body()).contains("\"failed\"");
    }

    /** With ids that nothing has which is here. */
    private Path another(Path data) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("another"));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(
                        copy.resolve(file.getFileName()),
                        Files.readString(file).replaceAll("(harbour|haven|ada)-", "another-$1-"));
            }
        }
        return copy;
    }

    @Test
    void aTokenThatEndsEndsItWithALastLine() {
        List<DataBuffer> told = Imports.until(Mono.just(true), Flux.<DataBuffer>never())
                .collectList()
                .block();
        assertThat(told)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.toString(StandardCharsets.UTF_8))
                        .contains("\"failed\"", "does not hold any more"));
        assertThat(Imports.until(Mono.never(), Flux.<DataBuffer>empty())
                        .collectList()
                        .block())
                .isEmpty();
    }

    private static int command(String format, Path file, Path folder) {
        return SentCommand.run(
                keyring.server(),
                keyring.token(Role.EDITOR),
                format,
                "--dry-run",
                "--refused",
                folder.resolve("refused.csv").toString(),
                "--doubtful",
                folder.resolve("doubtful.csv").toString(),
                file.toString());
    }

    private static int command(Path file, Path refused, String key) {
        return SentCommand.run(
                keyring.server(),
                key,
                "etr",
                "--edition",
                "2016",
                "--dry-run",
                "--refused",
                refused.toString(),
                file.toString());
    }

    private static HttpResponse<String> sent(String address, String text, Role role) {
        return Client.send(asking(address, role).POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    private static HttpRequest.Builder asking(String address, Role role) {
        return Client.to(keyring.server().at(address)).header("Authorization", "Bearer " + keyring.token(role));
    }
}
