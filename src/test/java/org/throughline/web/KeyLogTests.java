package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.access.Role;
import org.throughline.running.Json;
import org.throughline.running.ReadsOutput;

/** Who was refused and which keys were made is in the log, and no secret. */
@ReadsOutput
@Isolated("a service that starts beside sets how much is logged")
class KeyLogTests {

    private static Keyring keyring;

    @BeforeAll
    static void start() {
        keyring = Keyring.with("--throughline.access.lasts=1s");
    }

    @AfterAll
    static void end() {
        keyring.close();
    }

    @Test
    void theLogTellsOfRefusalsAndNoSecret(CapturedOutput log) {
        String admin = keyring.token(Role.ADMIN);
        String wrong = "tl_" + Keyring.id(admin) + "_THE-SECRET-THAT-SLIPPED";
        try (Server loud = Server.with("--throughline.writing=true", "--logging.level.org.throughline=debug")) {
            Map<String, ?> make =
                    Map.of("query", Keyring.MAKE, "variables", Map.of("name", "from the log", "role", "READER"));
            for (String token : List.of("", wrong, keyring.token(Role.READER), admin)) {
                HttpResponse<String> answer =
                        Client.send(Client.asking(loud.at("/graphql"), make, Keyring.bearer(token)));
                String made = Json.read(answer.body()).at("/data/makeKey/token").asString("");
                assertThat(made.isEmpty()).isEqualTo(!token.equals(admin));
                assertThat(made.isEmpty() || !log.getAll().contains(made.split("_", 3)[2]))
                        .isTrue();
            }
            assertThatThrownBy(() -> Talk.greeted(loud.at("/graphql"), Keyring.bearer(wrong)));
        }
        assertThat(log.getAll())
                .contains("Refused: 'Mutation.makeKey' needs ADMIN, and no token came")
                .contains("Refused: 'Mutation.makeKey' needs ADMIN, and READER is READER")
                .contains("Refused: This token is not taken")
                .contains("of from the log (READER) was made by admin")
                .doesNotContain(
                        "SLIPPED",
                        admin.split("_", 3)[2],
                        keyring.token(Role.READER).split("_", 3)[2]);
    }
}
