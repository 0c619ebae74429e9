package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;
import org.throughline.access.OwnToken;
import org.throughline.document.Examples;
import tools.jackson.databind.json.JsonMapper;

class AddressTests {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/graphql",
        "0.0.0.0, http://localhost:8080/graphql",
        "::, http://localhost:8080/graphql",
        "::1, http://[0:0:0:0:0:0:0:1]:8080/graphql",
        "2001:db8::7, http://[2001:db8:0:0:0:0:0:7]:8080/graphql"
    })
    void anAddressCanBeOpenedWhateverItsFamily(String bound, String place) throws UnknownHostException {
        assertThat(address(bound, "8080").of("/graphql")).hasToString(place);
    }

    @Test
    void aWarmUpThatFailsStopsNoStart() throws UnknownHostException {
        WarmUp unreachable = new WarmUp(
                new WarmUpProperties(1),
                address("127.0.0.1", "no port"),
                new Examples(List.of()),
                JsonMapper.shared(),
                new OwnToken());
        assertThatCode(() -> unreachable.run(new DefaultApplicationArguments())).doesNotThrowAnyException();
    }

    private static Address address(String bound, String port) throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getByName(bound));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return new Address(
                beans.getBeanProvider(ServerProperties.class),
                new MockEnvironment().withProperty("local.server.port", port));
    }
}
