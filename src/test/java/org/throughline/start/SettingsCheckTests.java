package org.throughline.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What is wrong with the settings is told before anything starts, all of it, and so that it can be mended. */
class SettingsCheckTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Judged.class);

    @ConfigurationPropertiesScan("org.throughline")
    @Import(SettingsCheck.class)
    static class Judged {}

    private String refusal(String... settings) {
        String[] told = new String[1];
        runner.withPropertyValues(settings).run(context -> told[0] = refusal(context));
        return told[0];
    }

    private static String refusal(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        assertThat(context.getStartupFailure()).isInstanceOf(StartRefused.class);
        return String.valueOf(
                Objects.requireNonNull(context.getStartupFailure()).getMessage());
    }

    @Test
    void theUsualSettingsAreRight() {
        runner.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throughline.limits.depth=-5 | throughline.limits.depth is -5: give it a whole number from 1 to 2147483647.",
                "throughline.limits.depth=0 | throughline.limits.depth is 0: give it a whole number from 1 to 2147483647.",
                "throughline.limits.page=101 | throughline.limits.page is 101: give it a whole number from 1 to 100.",
                "throughline.limits.time=0s | throughline.limits.time is 0ms: give it a time such as 10s from 1ms to 31536000000ms.",
                "throughline.limits.time=-1s | throughline.limits.time is -1000ms: give it a time such as 10s from 1ms to 31536000000ms.",
                "throughline.limits.body=0B | throughline.limits.body is 0B: give it a size such as 64KB from 1B to 536870912B.",
                "throughline.limits.message=3GB | throughline.limits.message is 3221225472B: give it a size such as 64KB from 1B to 536870912B.",
                "throughline.embedded.port=70000 | throughline.embedded.port is 70000: give it a whole number from 0 to 65535.",
                "throughline.suggest.at-once=0 | throughline.suggest.at-once is 0: give it a whole number from 1 to 2147483647.",
                "throughline.sockets.silence=0 | throughline.sockets.silence is 0ms: give it a time such as 10s from 1ms to 31536000000ms.",
                "throughline.limits.depth=deep | throughline.limits.depth cannot be read: give it a whole number.",
                "throughline.limits.time=long | throughline.limits.time cannot be read: give it a time such as 10s.",
                "throughline.limits.body=big | throughline.limits.body cannot be read: give it a size such as 64KB.",
                "throughline.load.carry=perhaps | throughline.load.carry cannot be read: give it true or false.",
                "throughline.limits.dept=5 | throughline.limits.dept is no setting: is throughline.limits.depth meant?",
                "throughline.limit.depth=5 | throughline.limit.depth is no setting: is throughline.limits.depth meant?",
                "throughline.web.origin=https://example.org | throughline.web.origin is no setting: is throughline.web.origins meant?",
                "throughline.nothing.like.it=5 | throughline.nothing.like.it is no setting: leave it out, or see src/docs/settings.md for those there are."
            })
    void eachMistakeIsOneSentence(String setting, String sentence) {
        assertThat(refusal(setting)).isEqualTo(sentence);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(refusal(
                                "throughline.limits.depth=-5",
                                "throughline.graph.timeout=0s",
                                "throughline.limits.dept=5",
                                "spring.neo4j.uri=http://x")
                        .lines())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:7474", "localhost:7687", "bolt:/nowhere", "bolt://", "neo5j://x", "no address"
            })
    void anAddressThatIsNoneOfADatabaseIsToldSo(String address) {
        assertThat(refusal("spring.neo4j.uri=" + address))
                .startsWith("spring.neo4j.uri is no address of a Neo4j server: give it as neo4j://HOST:PORT")
                .hasLineCount(1);
    }

    @Test
    void aSecretInAnAddressIsNotRepeated() {
        assertThat(refusal("spring.neo4j.uri=http://neo4j:swordfish@localhost")).doesNotContain("swordfish");
    }

    @Test
    void settingsMayBeWrittenInEveryWay() {
        runner.withPropertyValues(
                        "throughline.limits.bodyTime=5s",
                        "throughline.limits.root-fields=5",
                        "throughline.web.origins[0]=https://example.org",
                        "throughline.web.hosts=a.example,b.example",
                        "throughline.data.patience=0s",
                        "throughline.limits.aliases=0")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void whatKubernetesAddsForAServiceOfOurNameIsNoSetting() {
        surrounded("THROUGHLINE_PORT", "THROUGHLINE_SERVICE_HOST", "THROUGHLINE_PORT_8080_TCP_ADDR")
                .run(context -> assertThat(context).hasNotFailed());
        surrounded("THROUGHLINE_LIMITS_BODYTIME", "THROUGHLINE_LIMITS_BODY_TIME", "THROUGHLINE_WARMUP_ROUNDS")
                .run(context -> assertThat(context).hasNotFailed());
        surrounded("THROUGHLINE_LIMITS_DEPHT")
                .run(context -> assertThat(refusal(context)).contains("is throughline.limits.depth meant?"));
    }

    private ApplicationContextRunner surrounded(String... variables) {
        Map<String, Object> values = new HashMap<>();
        Stream.of(variables).forEach(variable -> values.put(variable, "5"));
        return runner.withInitializer(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, values)));
    }
}
