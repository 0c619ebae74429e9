package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Spreadsheet;
import org.throughline.server.ChildProcess;

/** A workbook as LibreOffice reads it: each of its sheets has the values that were written, none of them run. */
@Timeout(300)
@AtNight
class OfficeTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final String COMMAND = "soffice";
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    private static final String ASKED =
            "{ reviews(first: 50) { nodes { id name published { text } initiatives { nodes { id name status } } recommendations { nodes { text } } } } }";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachSheetHasWhatWasWritten() throws IOException {
        Assumptions.assumeTrue(isThere(), "There is no LibreOffice here: install libreoffice-calc-nogui.");
        HttpResponse<byte[]> answer = Client.send(
                Client.asking(SERVICE.at("/graphql"), ASKED).header("Accept", WorkbooksTests.XLSX),
                HttpResponse.BodyHandlers.ofByteArray());
        Spreadsheet written = Spreadsheet.read(answer.body());
        Files.write(folder.resolve("book.xlsx"), answer.body());
        try (ChildProcess office = ChildProcess.start(new ProcessBuilder(
                COMMAND,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                EVERY_SHEET,
                "--outdir",
                folder.toString(),
                folder.resolve("book.xlsx").toString()))) {
            assertThat(office.exitCode())
                    .as(() -> String.join("\n", said(office)))
                    .isZero();
        }
        assertThat(written.names()).hasSizeGreaterThan(2);
        for (String sheet : written.names()) {
            assertThat(read(sheet)).as(sheet).isEqualTo(written.rows(sheet));
        }
    }

    private static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, COMMAND)));
    }

    private static List<String> said(ChildProcess office) {
        try {
            return office.all();
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }

    private List<List<String>> read(String sheet) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve("book-" + sheet + ".csv"))) {
            return rows.stream().map(CsvRecord::getFields).toList();
        }
    }
}
