package org.throughline.bench.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a process from outside, so that what it costs can be taken before and after. */
public final class Watch {

    private final ProcessHandle process;
    private final @Nullable Beans beans;

    private Watch(ProcessHandle process, @Nullable Beans beans) {
        this.process = process;
        this.beans = beans;
    }

    /** This process. */
    public static Watch own() {
        return new Watch(ProcessHandle.current(), Beans.own());
    }

    /** Another JVM of the same user. */
    public static Watch jvm(ProcessHandle process) throws IOException {
        return new Watch(process, Beans.of(process));
    }

    /** A process of which the system alone tells. */
    public static Watch any(ProcessHandle process) {
        return new Watch(process, null);
    }

    public Use use() throws IOException {
        return new Use(cpu(), beans == null ? Double.NaN : beans.allocated());
    }

    /** Milliseconds of all processors so far, in steps of the system's clock (10 ms). */
    public double cpu() throws IOException {
        return process.info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElseThrow(() -> new IOException("Process " + process.pid() + " has ended"));
    }

    /** Bytes of its heap, what is to be collected included; not a number where nobody tells. */
    public double heapInUse() throws IOException {
        return beans == null ? Double.NaN : beans.inUse();
    }

    /** Its threads; none where nobody tells. */
    public long threads() throws IOException {
        return beans == null ? 0 : beans.threads();
    }

    /** Its open files and connections; none where the system does not tell. */
    public long descriptors() throws IOException {
        Path open = Path.of("/proc", String.valueOf(process.pid()), "fd");
        if (Files.notExists(open)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(open)) {
            return all.count();
        }
    }

    /** What it holds, taken before the collection that the heap needs. */
    public Memory memory() throws IOException {
        Memory before = Memory.of(process, Double.NaN);
        return beans == null ? before : new Memory(before.resident(), before.peak(), beans.heap());
    }
}
