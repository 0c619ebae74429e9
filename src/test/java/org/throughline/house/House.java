package org.throughline.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every class of the service, read once for all rules, and every file that makes one. */
final class House {

    static final String NAME = "org.throughline";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(NAME);

    private House() {}

    /** The files of service, tests and benchmark by the simple name of the type in them. */
    static Map<String, List<Path>> takers() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main/java"));
                Stream<Path> tests = Files.walk(Path.of("src/test/java"));
                Stream<Path> bench = Files.walk(Path.of("src/bench/java"))) {
            return Stream.of(main, tests, bench)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
        }
    }
}
