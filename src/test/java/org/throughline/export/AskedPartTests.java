package org.throughline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.start.StartRefused;

/** A part that cannot be exported is refused with a sentence, before the database is asked where that can be. */
class AskedPartTests {

    @TempDir
    private Path folder;

    @Test
    void whatNamesNothingIsRefusedAtOnce() {
        assertThatThrownBy(() -> new AskedPart(" , ").check())
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "throughline.export.of names nothing: give a file with an operation, or ids with commas between them.");
        assertThatThrownBy(() -> new AskedPart(folder.resolve("none.graphql").toString()).check())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("none.graphql', which cannot be read");
        assertThatCode(() -> new AskedPart("keeper-review, LED_TO:x").check()).doesNotThrowAnyException();
    }

    @Test
    void anOperationNamesWhatItsAnswerTells() throws IOException {
        AskedPart part = operation("{ topics { nodes { id } } }");
        part.check();
        assertThat(part.answered(document -> Set.of(document.strip()))).containsExactly("{ topics { nodes { id } } }");
    }

    @Test
    void anOperationThatNamesNothingOrFailsIsRefused() throws IOException {
        AskedPart part = operation("{ topics { nodes { colour } } }");
        assertThatThrownBy(() -> part.answered(_ -> Set.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("names no node and no link: select 'id'");
        assertThatThrownBy(() -> part.answered(_ -> {
                    throw new IllegalArgumentException("There is no field 'colour'.");
                }))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("part.graphql cannot be exported: There is no field 'colour'.");
    }

    private AskedPart operation(String document) throws IOException {
        return new AskedPart(
                Files.writeString(folder.resolve("part.graphql"), document).toString());
    }
}
