package org.throughline.bench.run;

import java.util.List;
import java.util.Map;
import org.throughline.bench.watch.Memory;

/** What each process holds at the end. */
record MemoryTable(Map<String, Memory> processes) {

    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public String toString() {
        Markdown table = new Markdown(List.of("process", "resident MB", "peak MB", "heap after a collection MB"));
        processes.forEach((name, memory) -> table.row(List.of(
                name,
                Markdown.number(memory.resident() / MEGABYTE),
                Markdown.number(memory.peak() / MEGABYTE),
                Markdown.number(memory.heap() / MEGABYTE))));
        return table.toString();
    }
}
