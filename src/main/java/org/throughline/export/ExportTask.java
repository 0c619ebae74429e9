package org.throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.throughline.start.StartRefused;

/**
 * Writes the graph, or a part of it, into a file in place of serving it, when one is named at start: it is there whole
 * or not at all.
 */
@Component
public class ExportTask implements ApplicationRunner, SmartInitializingSingleton {

    /** The setting that asks for it. */
    public static final String SETTING = "throughline.export.to";

    private final ExportSettings settings;
    private final Export export;
    private final Asking asking;
    private final ConfigurableApplicationContext process;

    ExportTask(ExportSettings settings, Export export, Asking asking, ConfigurableApplicationContext process) {
        this.settings = settings;
        this.export = export;
        this.asking = asking;
        this.process = process;
    }

    /** What cannot be is told before the database is asked for anything. */
    @Override
    public void afterSingletonsInstantiated() {
        form();
        if (settings.of() != null) {
            new AskedPart(settings.of()).check();
            requireFile();
        }
    }

    private void requireFile() {
        if (settings.to() == null) {
            throw new StartRefused(
                    "throughline.export.of says what to write, and nothing says where: name a file in %s."
                            .formatted(SETTING));
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.to() != null) {
            write(Path.of(settings.to()).toAbsolutePath(), form());
            process.close();
        }
    }

    private ExportForm form() {
        return ExportForm.named(settings.form())
                .orElseThrow(() ->
                        new StartRefused("throughline.export.form is '%s', in which nothing is exported: use one of %s."
                                .formatted(settings.form(), ExportForm.names())));
    }

    private void write(Path file, ExportForm form) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Extract rows = taken()) {
            try (OutputStream out = Files.newOutputStream(part)) {
                export.write(rows, form, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            System.out.printf(
                    "%s holds %s after revision %d as %s%n",
                    file, settings.of() == null ? "the graph" : "that part of the graph", rows.revision(), form);
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "%s could not be written: correct throughline.export.to, or make room there.".formatted(file),
                    unwritable);
        }
    }

    private Extract taken() {
        return settings.of() == null ? export.whole(() -> false) : new AskedPart(settings.of()).taken(export, asking);
    }
}
