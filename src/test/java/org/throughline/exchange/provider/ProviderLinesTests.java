package org.throughline.exchange.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.NameText;
import org.throughline.kind.Kinds;

/** A table with headings is read by them, in whatever order they stand. */
class ProviderLinesTests {

    private static final NameText NAMES = new NameText(Kinds.read());

    @TempDir
    private Path folder;

    private final List<EditionRecord> taken = new ArrayList<>();
    private final Map<Long, String> refused = new LinkedHashMap<>();

    @Test
    void columnsAreKnownByTheirHeadings() throws IOException {
        read("""
                TOWN,HESA_ID,VIEW_NAME,ukprn,PROVIDER_NAME,GTR_ID
                Port,0123,University of Harbours,10000001,UNIVERSITY OF HARBOURS,F8C7F869-77D6-4859-96F1-3550A4951F6C
                Port,,Pier College,10000002,PIER UNIVERSITY,
                """);
        assertThat(taken)
                .extracting(EditionRecord::name)
                .as("as it is shown, where that is the same name")
                .containsExactly("University of Harbours", "PIER UNIVERSITY");
        assertThat(taken.getFirst().sayings())
                .extracting(saying -> saying.value() + " " + saying.note())
                .containsExactly("0123 HESA", "F8C7F869-77D6-4859-96F1-3550A4951F6C GtR");
        assertThat(taken.getLast().sayings())
                .extracting(saying -> saying.aspect() + " " + saying.value())
                .containsExactly("VARIANT Pier College");
        assertThat(refused).isEmpty();
    }

    @Test
    void linesThatAreNoneAreRefusedAndTheOthersTaken() throws IOException {
        read("UKPRN,PROVIDER_NAME\n1000,SHORT\n10000001\n10000001,\n10000001,PIER UNIVERSITY\n");
        assertThat(refused.keySet()).containsExactly(2L, 3L, 4L);
        assertThat(taken).hasSize(1);
    }

    @Test
    void headingsThatAreMissingOrTwiceRefuseTheFile() {
        assertThatThrownBy(() -> read("UKPRN,NAME\n10000001,PIER\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("line 1: no column PROVIDER_NAME");
        assertThatThrownBy(() -> read("UKPRN,PROVIDER_NAME,UKPRN\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("UKPRN stands there twice");
        assertThat(taken).isEmpty();
    }

    private void read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("providers.csv"), text);
        new ProviderLines(new Delivery(file, "*.csv"), Edition.of("2021"), NAMES).each(taken::add, refused::put);
    }
}
