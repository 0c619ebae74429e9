package org.throughline.bench.crowd;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How a crowd is made, from settings named {@code crowd.…}.
 *
 * @param time how long each reading is asked
 * @param clients how many ask, each with an address of its own
 * @param atOnce how many requests of each are under way at once
 * @param dearest how many of the dearest requests of a reading take turns
 * @param readings the names of those that are asked, {@code mixed} among them; empty for all
 * @param jvm more JVM arguments for the service
 * @param settings more settings of the service
 */
record CrowdOptions(
        Duration time, int clients, int atOnce, int dearest, List<String> readings, String jvm, String settings) {

    static CrowdOptions ofProperties() {
        return new CrowdOptions(
                Duration.ofSeconds(Integer.getInteger("crowd.seconds", 120)),
                Integer.getInteger("crowd.clients", 20),
                Integer.getInteger("crowd.atonce", 1),
                Integer.getInteger("crowd.dearest", 2),
                Arrays.stream(System.getProperty("crowd.readings", "").split(","))
                        .filter(name -> !name.isBlank())
                        .toList(),
                System.getProperty("crowd.jvm", ""),
                System.getProperty("crowd.settings", ""));
    }

    boolean includes(String reading) {
        return readings.isEmpty() || readings.contains(reading);
    }
}
