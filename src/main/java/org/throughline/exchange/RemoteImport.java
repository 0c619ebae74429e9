package org.throughline.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Remarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to a service that runs, with a key, and tells what that tells. */
record RemoteImport(URI service, String key) implements FileIntake {

    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public ImportCount take(Intake.Order order, Path path, Remarks remarks, Consumer<ImportCount> progress) {
        if (!Files.isRegularFile(path)) {
            throw new FileRefused("There is no file %s: correct its name.".formatted(path));
        }
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<Stream<String>> answer = client.send(
                    HttpRequest.newBuilder(address(order, path))
                            .header("Authorization", "Bearer " + key)
                            .POST(HttpRequest.BodyPublishers.ofFile(path))
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                return answer.statusCode() == OK ? told(lines, remarks, progress) : refusal(lines);
            }
        } catch (IOException | UncheckedIOException unreachable) {
            throw new FileRefused(
                    "%s cannot be reached, or broke off: see whether it runs, then import the file again."
                            .formatted(service),
                    unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileRefused("The import was stopped: begin it again.", stopped);
        }
    }

    private URI address(Intake.Order order, Path path) {
        String name = String.valueOf(path.getFileName()).replaceAll("[^\\w.-]", "_");
        return service.resolve("/import/%s?edition=%s&dry=%s&file=%s"
                .formatted(
                        order.list().text(),
                        URLEncoder.encode(order.edition().text(), StandardCharsets.UTF_8),
                        order.dry(),
                        name));
    }

    private ImportCount told(Stream<String> lines, Remarks remarks, Consumer<ImportCount> progress) {
        for (Iterator<String> left = lines.iterator(); left.hasNext(); ) {
            ImportLine line = ImportLine.read(left.next());
            if (line.report() != null) {
                return line.report();
            }
            if (line.failed() != null) {
                throw new FileRefused(line.failed());
            }
            if (line.refused() != null) {
                remarks.refuse(line.refused());
            }
            if (line.doubtful() != null) {
                remarks.doubt(line.doubtful());
            }
            if (line.progress() != null) {
                progress.accept(line.progress());
            }
        }
        throw new FileRefused("%s broke off before its report: import the file again.".formatted(service));
    }

    /** What it says where it takes nothing in. */
    private ImportCount refusal(Stream<String> lines) {
        String body = lines.collect(Collectors.joining("\n"));
        throw new FileRefused("%s refuses it: %s".formatted(service, message(body)));
    }

    private static String message(String body) {
        try {
            return JSON.readTree(body).at("/errors/0/message").asString("it does not say why");
        } catch (JacksonException none) {
            return "it does not say why; see whether this is the address of the service";
        }
    }
}
