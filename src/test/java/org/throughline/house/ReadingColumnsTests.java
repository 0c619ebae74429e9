package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What a reading's statement answers is read by name, so every column has one. */
@AtNight
class ReadingColumnsTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    static List<CypherFile> readings() {
        return CypherFile.all().stream().filter(file -> file.isIn("reading")).toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyColumnOfAReadingHasAName(CypherFile file) {
        Map<String, Object> parameters = new HashMap<>();
        file.used().forEach(parameter -> parameters.put(parameter, null));
        try (Session session = SERVICE.bean(Driver.class).session()) {
            assertThat(session.run("EXPLAIN " + file.body(), parameters).keys())
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(column).matches("[a-z][A-Za-z]*"));
        }
    }
}
