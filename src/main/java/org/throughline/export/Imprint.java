package org.throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.kind.Kind;
import org.throughline.name.Sha256;

/**
 * What every format tells of the rows as a whole. It follows from them alone, so that whoever loads them and exports
 * them again tells the same.
 *
 * @param version made of all rows: another one for other rows
 * @param licences of the sources among them
 * @param tables the kinds of which there are rows
 */
record Imprint(String version, SortedSet<String> licences, List<Kind> tables) {

    static final String NAME = "throughline-export";
    static final String TITLE = "Rows of a Throughline graph";

    private static final int DIGITS = 12;

    static Imprint of(Extract rows) {
        MessageDigest digest = Sha256.digest();
        SortedSet<String> licences = new TreeSet<>();
        List<Kind> tables = new ArrayList<>();
        try (OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
                CsvTables written = new CsvTables(kind -> {
                    tables.add(kind);
                    digest.update(kind.name().getBytes(StandardCharsets.UTF_8));
                    return digested;
                })) {
            rows.each(row -> {
                written.add(row);
                if (row.kind().name().equals("source") && !row.cell("licence").isEmpty()) {
                    licences.add(row.cell("licence"));
                }
            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Imprint(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS), licences, tables);
    }

    /** The same in words, for formats that have room for a sentence alone. */
    String sentence() {
        return "Version %s. Licences of the sources, where stated: %s."
                .formatted(version, licences.isEmpty() ? "none" : String.join("; ", licences));
    }
}
