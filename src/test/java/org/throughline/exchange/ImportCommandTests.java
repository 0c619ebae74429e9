package org.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.throughline.fault.Incidents;
import org.throughline.running.ReadsOutput;
import org.throughline.start.StartRefused;

/** A command that is not understood starts nothing; its exit code says what became of one that is. */
@ReadsOutput
class ImportCommandTests {

    private final List<List<String>> starts = new ArrayList<>();

    @Test
    void onlyItsNameAsksForIt() {
        assertThat(ImportCommand.isAsked("import", "etr")).isTrue();
        assertThat(ImportCommand.isAsked("--throughline.data.load=false")).isFalse();
        assertThat(ImportCommand.isAsked()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodStartsNothing() {
        assertThat(run("import", "etr", "etr.csv")).as("no edition").isEqualTo(2);
        assertThat(run("import", "none", "--edition", "2016", "etr.csv"))
                .as("no such list")
                .isEqualTo(2);
        assertThat(run("import", "etr", "--edition", "lately", "etr.csv"))
                .as("no date")
                .isEqualTo(2);
        assertThat(run("import", "etr", "--edition", "2016")).as("no file").isEqualTo(2);
        assertThat(run("import", "package", "--edition", "2016", "own"))
                .as("no list")
                .isEqualTo(2);
        assertThat(run("import", "table", "--kind", "none", "own.csv"))
                .as("no kind")
                .isEqualTo(2);
        assertThat(run("import", "etr", "--edition", "2016", "etr.csv", "--fast"))
                .as("no setting")
                .isEqualTo(2);
        for (String address : List.of("localhost:8080", "here", "ftp://localhost/")) {
            assertThat(run("import", "etr", "--edition", "2016", "etr.csv", "--key", "k", "--to", address))
                    .as(address)
                    .isEqualTo(2);
        }
        assertThat(starts).isEmpty();
    }

    @Test
    void aStartThatIsRefusedEndsIt() {
        assertThat(run("import", "etr", "--edition", "2016", "etr.csv", "--throughline.embedded.folder=used"))
                .isEqualTo(1);
        assertThat(starts).containsExactly(List.of("--throughline.embedded.folder=used"));
    }

    @Test
    void whatBreaksOffIsToldInASentence(@TempDir Path folder, CapturedOutput told) {
        FileIntake broken = (_, _, _, _) -> {
            throw new IllegalStateException("the inside");
        };
        int code = ImportCommand.run(
                _ -> storing(broken),
                "import",
                "etr",
                "--edition",
                "2016",
                "--refused",
                folder.resolve("refused.csv").toString(),
                "--doubtful",
                folder.resolve("doubtful.csv").toString(),
                "etr.csv");
        assertThat(code).isEqualTo(1);
        assertThat(told.getErr().lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("INTERNAL_ERROR: The service failed")
                .endsWith("goes on from there.")
                .doesNotContain("the inside");
        assertThat(told.getOut()).doesNotContain("\tat ");
    }

    private static ConfigurableApplicationContext storing(FileIntake intake) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getBeanFactory().registerSingleton("intake", intake);
        context.getBeanFactory().registerSingleton("breakage", new Breakage(new Incidents()));
        context.refresh();
        return context;
    }

    private int run(String... arguments) {
        return ImportCommand.run(this::refused, arguments);
    }

    private ConfigurableApplicationContext refused(List<String> settings) {
        starts.add(settings);
        throw new StartRefused("in use");
    }
}
