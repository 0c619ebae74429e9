package org.throughline.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.commit.Books;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.writing.table.PackagedBook;

/** A data package of a graph that was imported, with what the import noted. */
record GraphPackage(Map<String, String> files) {

    static final String BOOKS = "books.jsonl";
    static final String DESCRIPTION = "datapackage.json";

    /** As an export has it, and the books of registers that are chosen beside it. */
    static GraphPackage of(Export export, Books books, Predicate<String> chosen) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(new Exported(export).whole(ExportForm.PACKAGE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        files.computeIfPresent(
                DESCRIPTION, (_, text) -> text.replaceFirst("\\{", "{ \"books\": \"%s\",".formatted(BOOKS)));
        files.put(BOOKS, lines(books, chosen));
        return new GraphPackage(files);
    }

    private static String lines(Books books, Predicate<String> chosen) {
        return books.at(Long.MAX_VALUE).getOrDefault("RegisterBook", List.of()).stream()
                .map(book -> new PackagedBook(
                        String.valueOf(book.get("id")), texts(book.get("told")), texts(book.get("rows"))))
                .filter(book -> chosen.test(book.id()))
                .sorted(Comparator.comparing(PackagedBook::id))
                .map(book -> book.text() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    String file(String name) {
        return files.getOrDefault(name, "");
    }

    /** The text of each table by its name. */
    Map<String, String> tables() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".csv"))
                .collect(Collectors.toMap(file -> file.getKey().replace(".csv", ""), Map.Entry::getValue));
    }

    Path in(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder.resolve(DESCRIPTION);
    }
}
