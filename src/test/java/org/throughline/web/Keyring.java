package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.FileSystemUtils;
import org.throughline.access.Role;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** A service that may be written to, with a key of each role; its keys are gone with it. */
final class Keyring implements AutoCloseable {

    static final String MAKE =
            "mutation($name: String!, $role: Role!) { makeKey(name: $name, role: $role) { token key { id name role made lastUsed revoked } } }";

    private final Path folder;
    private final Server server;
    private final Map<Role, String> tokens = new TreeMap<>();

    private Keyring(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    static Keyring with(String... settings) {
        return with(new BeanPostProcessor() {}, settings);
    }

    static Keyring with(BeanPostProcessor graph, String... settings) {
        forget();
        Path folder = newFolder();
        Keyring keyring = new Keyring(
                folder,
                Server.with(
                        graph,
                        Stream.concat(
                                        Stream.of(
                                                "--throughline.writing=true",
                                                "--throughline.access.folder=" + folder.resolve("new")),
                                        Stream.of(settings))
                                .toArray(String[]::new)));
        keyring.tokens.put(Role.ADMIN, keyring.left());
        Stream.of(Role.READER, Role.EDITOR)
                .forEach(role -> keyring.tokens.put(
                        role, keyring.made(role.name(), role).path("token").asString()));
        return keyring;
    }

    Server server() {
        return server;
    }

    Path file() {
        return folder.resolve("new").resolve("admin-key");
    }

    private String left() {
        try {
            return Files.readString(file()).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What opens as much as a role. */
    String token(Role role) {
        return tokens.getOrDefault(role, "");
    }

    /** A new key, as the service tells of it. */
    JsonNode made(String name, Role role) {
        HttpResponse<String> answer = ask(token(Role.ADMIN), MAKE, Map.of("name", name, "role", role.name()));
        return Json.read(answer.body()).at("/data/makeKey");
    }

    /** The answer to whoever sends a token; to a stranger where it is empty. */
    HttpResponse<String> ask(String token, String document, Map<String, ?> variables) {
        return Client.send(
                Client.asking(server.at("/graphql"), Map.of("query", document, "variables", variables), bearer(token)));
    }

    HttpResponse<String> ask(String token, String document) {
        return ask(token, document, Map.of());
    }

    static Map<String, String> bearer(String token) {
        return token.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + token);
    }

    /** The id of the key that a token opens. */
    static String id(String token) {
        return token.split("_", 3)[1];
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("throughline");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void forget() {
        try (Session session =
                Service.of(Data.INVENTED, Loading.CARRIED).bean(Driver.class).session()) {
            session.run("MATCH (key:ApiKey) DELETE key").consume();
        }
    }

    @Override
    public void close() {
        server.close();
        forget();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
