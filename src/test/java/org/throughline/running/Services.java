package org.throughline.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.throughline.Application;
import org.throughline.graph.HeardSessions;

/**
 * Every service that a test has started: one database for each graph, on which each way of loading is a service. Those
 * of different graphs start side by side.
 */
final class Services {

    private static final Services ALL = new Services();

    /** What each service is started with: nothing is asked by itself, and a busy machine is waited for. */
    private static final List<String> PATIENT = List.of(
            "--server.port=0",
            Service.UNWARMED,
            Service.COUNTED_ONCE,
            Service.REVISED_ONCE,
            "--throughline.reading.time=1m",
            "--throughline.graph.timeout=1m",
            "--throughline.limits.time=1m");

    private final Map<Data, Map<Loading, Service>> started = new EnumMap<>(Data.class);
    private final Map<Data, Path> folders = new ConcurrentHashMap<>();
    private final Map<Data, NormalisedCache> caches = new ConcurrentHashMap<>();

    private Services() {
        Stream.of(Data.values()).forEach(data -> started.put(data, new EnumMap<>(Loading.class)));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    static Service of(Data data, Loading loading) {
        return ALL.service(data, loading);
    }

    static Service on(String uri, String user, String password, String... settings) {
        List<String> all = new ArrayList<>(PATIENT);
        all.addAll(List.of(
                "--spring.neo4j.uri=" + uri,
                "--spring.neo4j.authentication.username=" + user,
                "--spring.neo4j.authentication.password=" + password));
        all.addAll(List.of(settings));
        return start(all, new NormalisedCache(), () -> "");
    }

    private Service service(Data data, Loading loading) {
        Map<Loading, Service> alike = Objects.requireNonNull(started.get(data));
        synchronized (alike) {
            Service known = alike.get(loading);
            if (known != null) {
                return known;
            }
            Service service = start(data, loading);
            alike.put(loading, service);
            return service;
        }
    }

    private Service start(Data data, Loading loading) {
        List<String> settings = new ArrayList<>(PATIENT);
        settings.addAll(List.of("--spring.main.banner-mode=off", "--logging.level.root=warn", loading.setting()));
        settings.addAll(loading == Loading.CARRIED ? first(data) : beside(data, service(data, Loading.CARRIED)));
        Service service = start(settings, cache(data), () -> key(data));
        if (loading == Loading.CARRIED) {
            data.complete(service.bean(Driver.class));
        }
        if (data == Data.INVENTED) {
            service.bean(HeardSessions.class).listen();
        }
        return service;
    }

    private List<String> first(Data data) {
        Path folder = newFolder();
        folders.put(data, folder);
        List<String> settings = new ArrayList<>(data.settings(folder));
        settings.add("--throughline.embedded.folder=" + folder.resolve("database"));
        return settings;
    }

    private List<String> beside(Data data, Service first) {
        Path password =
                folders.getOrDefault(data, Path.of("")).resolve("database").resolve("password");
        try {
            return List.of(
                    "--throughline.data.load=false",
                    "--spring.neo4j.uri="
                            + first.bean(Neo4jConnectionDetails.class).getUri(),
                    "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password="
                            + Files.readString(password).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param key what lets a test in, which a service that has keys leaves when it starts */
    private static Service start(List<String> settings, @Nullable NormalisedCache cache, Supplier<String> key) {
        RecordingGraph graph = new RecordingGraph();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .initializers(starting -> {
                    starting.addBeanFactoryPostProcessor(factory -> factory.addBeanPostProcessor(graph));
                    starting.addBeanFactoryPostProcessor(HeardSessions::standIn);
                })
                .run(settings.toArray(String[]::new));
        return new Service(context, graph, cache, key.get());
    }

    /** One for all services that answer from one graph; none where tests write. */
    private @Nullable NormalisedCache cache(Data data) {
        return data == Data.NONE ? null : caches.computeIfAbsent(data, _ -> new NormalisedCache());
    }

    private String key(Data data) {
        try {
            return data.key(folders.getOrDefault(data, Path.of("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("throughline");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The databases end with the process: closing each in turn takes longer than the build waits. */
    private void end() {
        folders.values().forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
    }
}
