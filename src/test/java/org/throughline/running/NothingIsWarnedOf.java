package org.throughline.running;

import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.throughline.graph.Heard;

/**
 * No statement of any test may draw a warning: a misspelt label or property finds nothing and fails otherwise in
 * silence.
 */
public final class NothingIsWarnedOf implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        String warnings = Heard.takenWarnings().entrySet().stream()
                .map(heard -> heard.getValue() + "\nof the statement\n" + heard.getKey())
                .collect(Collectors.joining("\n\n"));
        if (!warnings.isEmpty()) {
            fail("The database warns; mend the file in cypher/ that the words come from:\n" + warnings);
        }
    }
}
