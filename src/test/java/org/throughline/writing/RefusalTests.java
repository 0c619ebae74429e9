package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.Application;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Service;
import org.throughline.start.StartRefused;

/** A database that cannot be used is told in one sentence, without its password. */
@ReadsOutput
class RefusalTests {

    private static final String SECRET = "swordfish";

    @Test
    @AtNight
    void aServerThatDoesNotAnswer(CapturedOutput log) {
        assertThatThrownBy(() -> start("bolt://127.0.0.1:1"))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "The database at bolt://127.0.0.1:1 does not answer: start it, or correct spring.neo4j.uri.");
        assertThat(log).contains("does not answer").doesNotContain("\tat ", SECRET);
    }

    @Test
    void aServerThatRefusesThePassword(CapturedOutput log) {
        URI uri = Service.of(Data.INVENTED, Loading.CARRIED)
                .bean(Neo4jConnectionDetails.class)
                .getUri();
        assertThatThrownBy(() -> start(uri.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The database at " + uri + " does not accept the user name and password: correct"
                        + " spring.neo4j.authentication.username and spring.neo4j.authentication.password.");
        assertThat(log).contains("does not accept").doesNotContain("\tat ", SECRET);
    }

    @Test
    void anAddressIsToldWithoutWhatMayBeSecretInIt() {
        URI uri = URI.create("neo4j://reader:" + SECRET + "@database.example?token=" + SECRET);
        assertThat(new UnreadyDatabase(uri, new IllegalStateException(new ServiceUnavailableException(SECRET))).told())
                .hasMessageStartingWith("The database at neo4j://database.example does not answer");
        assertThat(new UnreadyDatabase(uri, new IllegalStateException(new AuthenticationException("code", SECRET)))
                        .told())
                .hasMessageStartingWith("The database at neo4j://database.example does not accept")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void whatNoSettingMendsStaysAsItIs() {
        IllegalStateException failure = new IllegalStateException();
        assertThat(new UnreadyDatabase(URI.create("bolt://database.example"), failure).told())
                .isSameAs(failure);
    }

    private static void start(String uri) {
        new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--spring.neo4j.uri=" + uri,
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + SECRET);
    }
}
