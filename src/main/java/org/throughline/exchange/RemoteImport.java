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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.file.PackageFiles;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Remarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to a service that runs, with a key, and tells what that tells. */
record RemoteImport(URI service, String key) implements FileIntake {

    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public ImportCount take(ImportOrder order, Path path, Remarks remarks, Consumer<ImportCount> progress) {
        return order instanceof ImportOrder.OfRows rows && rows.form() == ImportOrder.OwnForm.PACKAGE && !isZipped(path)
                ? packed(path, file -> sent(order, file, remarks, progress))
                : sent(order, path, remarks, progress);
    }

    private static boolean isZipped(Path path) {
        return Files.isRegularFile(path) && !path.endsWith(PackageFiles.DESCRIPTION);
    }

    /** A folder is sent as one file. */
    private static ImportCount packed(Path folder, Function<Path, ImportCount> sending) {
        PackageFiles files = PackageFiles.in(folder, Integer.MAX_VALUE - 1);
        try {
            Path aside = Files.createTempDirectory("throughline-package");
            try {
                Path zip = aside.resolve(files.name() + ".zip");
                files.zip(zip);
                return sending.apply(zip);
            } finally {
                FileSystemUtils.deleteRecursively(aside);
            }
        } catch (IOException full) {
            throw new FileRefused("%s cannot be packed here: make room, or give a ZIP of it.".formatted(folder), full);
        }
    }

    private ImportCount sent(ImportOrder order, Path path, Remarks remarks, Consumer<ImportCount> progress) {
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
                return answer.statusCode() == OK ? told(lines, order, remarks, progress) : refusal(lines);
            }
        } catch (IOException | UncheckedIOException unreachable) {
            throw brokenOff(order, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileRefused("The import was stopped: begin it again.", stopped);
        }
    }

    private URI address(ImportOrder order, Path path) {
        String name = String.valueOf(path.getFileName()).replaceAll("[^\\w.-]", "_");
        String more = switch (order) {
            case ImportOrder.OfList list ->
                "&edition=" + URLEncoder.encode(list.edition().text(), StandardCharsets.UTF_8);
            case ImportOrder.OfRows rows -> rows.kind().isEmpty() ? "" : "&kind=" + rows.kind();
        };
        return service.resolve("/import/%s?dry=%s&file=%s%s".formatted(order.format(), order.dry(), name, more));
    }

    private ImportCount told(Stream<String> lines, ImportOrder order, Remarks remarks, Consumer<ImportCount> progress)
            throws IOException {
        for (Iterator<String> left = lines.iterator(); left.hasNext(); ) {
            ImportLine line = read(left.next());
            if (line.report() != null) {
                return line.report();
            }
            if (line.refusal() != null) {
                throw new FileRefused(line.refusal());
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
        throw brokenOff(order, null);
    }

    /** What is no line was cut off. */
    private static ImportLine read(String line) throws IOException {
        try {
            return ImportLine.read(line);
        } catch (JacksonException cut) {
            throw new IOException(cut);
        }
    }

    private FileRefused brokenOff(ImportOrder order, @Nullable Throwable cause) {
        return new FileRefused(
                "%s cannot be reached, or broke off before its report: see whether it runs; %s."
                        .formatted(service, order.left()),
                cause);
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
