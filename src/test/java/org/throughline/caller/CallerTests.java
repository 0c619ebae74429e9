package org.throughline.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as one. */
class CallerTests {

    private static Caller at(String address) {
        return Caller.of(new InetSocketAddress(InetAddress.ofLiteral(address), 4711));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
    })
    void oneIsAnAddressOrTheNetworkOfOne(String one, String other, boolean same) {
        assertThat(at(one).equals(at(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "2001:db8:1:2::1"})
    void whatAProxyWroteIsReadAndNeverLookedUp(String address) {
        assertThat(Caller.of(InetSocketAddress.createUnresolved(address, 0))).isEqualTo(at(address));
    }

    @Test
    void wordsOfAProxyAreTakenAsTheyAreAndCutShort() {
        assertThat(Caller.of(InetSocketAddress.createUnresolved("unknown", 0))).isEqualTo(new Caller("unknown"));
        assertThat(Caller.of(InetSocketAddress.createUnresolved("x".repeat(1_000), 0))
                        .address())
                .hasSize(64);
    }

    @Test
    void whoHasNoAddressIsNobody() {
        assertThat(Caller.of((InetSocketAddress) null)).isEqualTo(Caller.NOBODY);
    }
}
