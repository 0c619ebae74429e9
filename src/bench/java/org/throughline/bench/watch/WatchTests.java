package org.throughline.bench.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTests {

    private static final List<String> STATUS = List.of("Name:\tjava", "VmHWM:\t    2048 kB", "VmRSS:\t    1024 kB");

    @Test
    void theSystemTellsMemoryInKilobytes() {
        assertThat(Memory.bytes(STATUS, "VmRSS:")).isEqualTo(1 << 20);
        assertThat(Memory.bytes(STATUS, "VmHWM:")).isEqualTo(2 << 20);
        assertThat(Memory.bytes(List.of(), "VmRSS:")).isNaN();
    }

    @Test
    void whatAThreadAllocatesIsSeen() throws IOException {
        Watch own = Watch.own();
        Use before = own.use();
        byte[] allocated = new byte[5_000_000];
        assertThat(own.use().since(before).allocated()).isGreaterThan(allocated.length);
    }

    @Test
    void ofAProcessThatIsNoJvmTheSystemAloneTells() throws IOException {
        Watch any = Watch.any(ProcessHandle.current());
        assertThat(any.use().allocated()).isNaN();
        assertThat(any.use().cpu()).isPositive();
        assertThat(any.memory().heap()).isNaN();
    }
}
