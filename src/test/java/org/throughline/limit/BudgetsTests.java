package org.throughline.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.running.Thoroughness;
import org.throughline.start.StartRefused;

/** What a client may spend, when it comes back, and of how many clients that is known. */
class BudgetsTests {

    private static final Caller ONE = new Caller("one");
    private static final Caller OTHER = new Caller("other");
    private static final Limits LIMITS = new Binder().bindOrCreate("throughline.limits", Limits.class);

    private final Watchmaker time = new Watchmaker();
    private final Budgets budgets = with(new BudgetProperties(1_000, 200_000, 50));

    private Budgets with(BudgetProperties properties) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("time", time));
        return new Budgets(properties, LIMITS, reach("", ""), beans.getBeanProvider(TimeMeter.class));
    }

    /** Time that goes on when it is told to. */
    private static final class Watchmaker implements TimeMeter {

        private long nanos;

        void forward(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void whoHasSpentAllIsToldWhenThereIsEnoughAgainAndThenServed() {
        budgets.spend(ONE, 100_000);
        budgets.spend(ONE, 100_000);
        assertThatThrownBy(() -> budgets.spend(ONE, 5_000)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo(Code.RATE_LIMITED);
            assertThat(fault.later()).isEqualTo(Duration.ofSeconds(5));
            assertThat(fault.error().getExtensions()).containsEntry("retryAfter", 5L);
        });
        time.forward(Duration.ofMillis(4_999));
        assertThatThrownBy(() -> budgets.spend(ONE, 5_000)).isInstanceOf(Fault.class);
        time.forward(Duration.ofMillis(1));
        budgets.spend(ONE, 5_000);
        assertThat(budgets.left(ONE)).isZero();
    }

    @Test
    void whatOneSpendsAnotherHasStill() {
        budgets.spend(ONE, 200_000);
        assertThatThrownBy(() -> budgets.requireAny(ONE)).isInstanceOf(Fault.class);
        budgets.requireAny(OTHER);
        assertThat(budgets.left(OTHER)).isEqualTo(200_000);
    }

    @Test
    void noMoreComesBackThanTheBurst() {
        budgets.spend(ONE, 10);
        time.forward(Duration.ofDays(1));
        assertThat(budgets.left(ONE)).isEqualTo(200_000);
    }

    @Test
    void ofManyAddressesOnlySoManyAreKept() {
        for (int address = 0; address < Thoroughness.of(100_000, 1_000_000); address++) {
            budgets.spend(new Caller("caller" + address), 1);
        }
        assertThat(budgets.known()).isLessThanOrEqualTo(50);
    }

    @Test
    void whoHasAllAgainIsForgotten() {
        budgets.spend(ONE, 200_000);
        assertThat(budgets.known()).isEqualTo(1);
        time.forward(Duration.ofSeconds(202));
        assertThat(budgets.known()).isZero();
    }

    @Test
    void aBudgetThatCannotPayWhatIsPermittedIsRefusedAtStart() {
        assertThatThrownBy(() -> with(new BudgetProperties(1_000, LIMITS.cost() - 1, 50)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("throughline.budget.burst")
                .hasMessageContaining("throughline.limits.cost");
        assertThatCode(() -> with(new BudgetProperties(1_000, LIMITS.cost(), 50)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, , false",
        "::1, none, false",
        "127.0.0.1, native, true",
        "127.0.0.1, framework, true",
        "0.0.0.0, , true",
        "192.0.2.1, none, true",
        ", , true",
    })
    void nothingIsCountedWhereOnlyThisMachineCanCall(String address, String strategy, boolean open) {
        assertThat(reach(address == null ? "" : address, strategy == null ? "" : strategy)
                        .isOpen())
                .isEqualTo(open);
    }

    private static Reach reach(String address, String strategy) {
        ServerProperties server = new Binder(new MapConfigurationPropertySource(
                        Map.of("server.address", address, "server.forward-headers-strategy", strategy)))
                .bindOrCreate("server", ServerProperties.class);
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("server", server));
        return new Reach(beans.getBeanProvider(ServerProperties.class), new MockEnvironment());
    }
}
