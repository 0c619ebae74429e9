package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** A start says little, and last of all where the page is. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    @Test
    void theLastLineOfAQuietStartIsTheAddressOfThePage(CapturedOutput log) {
        Service.of(Data.INVENTED, Loading.CARRIED);
        int before = log.getOut().length();
        try (Server server = Server.with()) {
            List<String> lines = log.getOut()
                    .substring(before)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            assertThat(lines).hasSizeLessThan(4).noneMatch(line -> line.contains("WARN"));
            assertThat(lines.getLast()).endsWith("GraphiQL is at " + server.at("/graphiql"));
        }
    }

    @Test
    void theExamplesAreAskedBeforeTheServiceIsReady() {
        assertThat(Examples.read()).hasSizeGreaterThanOrEqualTo(5).allMatch(example -> example.startsWith("# "));
    }
}
