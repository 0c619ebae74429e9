package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** Changes are taken while more is free than is to be left; what a full disk does is tried by a small one at night. */
class SpareDiskTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void changesAreTakenWhereThereIsEnough() {
        assertThatCode(new SpareDisk(folder, DataSize.ofBytes(1))::pass).doesNotThrowAnyException();
    }

    @Test
    void changesAreRefusedWhereLittleIsLeft() {
        assertThatThrownBy(new SpareDisk(folder, DataSize.ofTerabytes(8_000_000))::pass)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(Code.UNAVAILABLE))
                .hasMessage(
                        "The disk of the database has less than 8388608000000 MB left: nothing is changed before there is more; readings go on.");
    }
}
