package org.throughline.exchange;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.FileRefused;

/** How far a file has been taken in, as a bar with rate and time left, where a person watches. */
final class ImportBar implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ProgressBar bar;

    private ImportBar(String file, long lines) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(file)
                .setInitialMax(lines)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" lines", 1)
                .showSpeed()
                .build();
    }

    /** None where nobody watches, or what is to be read cannot be. */
    static @Nullable ImportBar watched(Path file) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? over(new Delivery(file, "*.csv"))
                : null;
    }

    private static @Nullable ImportBar over(Delivery delivery) {
        try {
            return new ImportBar(delivery.name(), lines(delivery));
        } catch (IOException | FileRefused toldLater) {
            return null;
        }
    }

    /** As many as it has breaks; a bar need not be nearer to the truth. */
    private static long lines(Delivery delivery) throws IOException {
        long breaks = 0;
        int last = 0;
        try (InputStream bytes = new BufferedInputStream(delivery.open(), BUFFER)) {
            for (int value = bytes.read(); value >= 0; value = bytes.read()) {
                if (value == '\n' ? last != '\r' : value == '\r') {
                    breaks++;
                }
                last = value;
            }
        }
        return breaks;
    }

    void at(long lines) {
        bar.stepTo(lines);
    }

    @Override
    public void close() {
        bar.close();
    }
}
