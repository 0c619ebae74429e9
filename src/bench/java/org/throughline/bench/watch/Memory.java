package org.throughline.bench.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory a process holds, in bytes; not a number where nobody tells.
 *
 * @param resident now
 * @param peak the most it ever held
 * @param heap what of the heap is in use after a collection
 */
public record Memory(double resident, double peak, double heap) {

    private static final int UNIT = 1024;

    static Memory of(ProcessHandle process, double heap) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return new Memory(bytes(lines, "VmRSS:"), bytes(lines, "VmHWM:"), heap);
    }

    /** The line of that name, which the system writes in kilobytes. */
    static double bytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> UNIT * Double.parseDouble(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(Double.NaN);
    }
}
