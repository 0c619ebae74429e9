package org.throughline.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are the same however they are packed, ended and encoded; what is none is refused with its place. */
class LinesTests {

    private static final String TEXT = "A,Zoë\nB,\"two,\"\"three\"\"\"\n";
    private static final List<List<String>> CELLS = List.of(List.of("A", "Zoë"), List.of("B", "two,\"three\""));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInEachWay(String end) throws IOException {
        assertThat(cells(TEXT.replace("\n", end).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CELLS);
    }

    @Test
    void aMarkBeforeTheFirstLineIsNoPartOfIt() throws IOException {
        assertThat(cells(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(CELLS);
    }

    @Test
    void theEncodingOfSpreadsheetsIsRead() throws IOException {
        assertThat(cells(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(CELLS);
    }

    @Test
    void aFileInTwoEncodingsIsRefusedWithTheByte() {
        byte[] both = {'A', ',', (byte) 0xc3, (byte) 0xab, '\n', 'B', ',', (byte) 0xeb, '\n'};
        assertThatThrownBy(() -> cells(both)).hasMessageContaining("line 2: byte 7 is not UTF-8");
    }

    @Test
    void sixteenBitsAndBytesOfNoLetterAreRefused() {
        assertThatThrownBy(() -> cells(TEXT.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("byte 1 is NUL");
        assertThatThrownBy(() -> cells(new byte[] {'A', (byte) 0x81}))
                .hasMessageContaining("byte 1 is neither UTF-8 nor Windows-1252");
    }

    @Test
    void aFileIsReadZippedInEitherWay() throws IOException {
        assertThat(cells(zipped("list.csv", "list.pdf"))).isEqualTo(CELLS);
        assertThat(cells(gzipped(TEXT.getBytes(StandardCharsets.UTF_8)))).isEqualTo(CELLS);
    }

    @Test
    void anArchiveWithoutTheFileOrWithItElsewhereIsRefused() {
        assertThatThrownBy(() -> cells(zipped("other.csv"))).hasMessageContaining("holds no list.csv");
        assertThatThrownBy(() -> cells(zipped("../list.csv"))).hasMessageContaining("holds no list.csv");
        String[] many = new String[20];
        for (int place = 0; place < many.length; place++) {
            many[place] = place + ".csv";
        }
        assertThatThrownBy(() -> cells(zipped(many))).hasMessageContaining("holds 20 files, where 16 may be");
    }

    @Test
    void whatUnzipsToMuchMoreThanItsSizeIsRefused() {
        assertThatThrownBy(() -> cells(gzipped("A,B\n".repeat(3_000_000).getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("unzips to more than 200 times its size");
    }

    @Test
    void aCutArchiveIsRefused() {
        assertThatThrownBy(() -> {
                    byte[] whole = gzipped(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
                    cells(Arrays.copyOf(whole, whole.length - 12));
                })
                .hasMessageContaining("was cut or damaged");
    }

    @Test
    void aLineWithoutEndAQuoteWithoutEndAndManyColumnsAreRefusedWithThePlace() {
        assertThatThrownBy(() -> cells(("A,B\n" + "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("behind line 1");
        assertThatThrownBy(() -> cells("A,B\nC,\"D\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("behind line 1");
        assertThatThrownBy(() -> cells(("A,B\n" + ",".repeat(200)).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("behind line 1");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Lines(new Delivery(folder.resolve("none"), "list.csv")).each(_ -> {}))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("There is no file");
    }

    private List<List<String>> cells(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list"), bytes);
        List<List<String>> cells = new ArrayList<>();
        new Lines(new Delivery(file, "list.csv")).each(line -> cells.add(line.cells()));
        return cells;
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] zipped(String... names) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zipped)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zipped.toByteArray();
    }
}
