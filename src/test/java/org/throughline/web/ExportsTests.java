package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What is exported over HTTP is a file, and what cannot be is refused. */
class ExportsTests {

    private static final String NEIGHBOURS =
            "{ neighbourhood(of: [\"keeper-review\"]) { nodes { node { id } } links { id } } }";
    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    @ParameterizedTest
    @CsvSource({
        "'', application/zip, throughline-package.zip",
        "?form=csv, application/zip, throughline-csv.zip",
        "?form=gexf, application/gexf+xml, throughline-gexf.gexf"
    })
    void everyFormIsAFileAtARevision(String form, String type, String file) {
        HttpResponse<String> answer = Client.send(asking(form));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(file);
        assertThat(answer.headers().firstValue("Throughline-Revision").orElseThrow())
                .matches("[1-9][0-9]*");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void aHeadIsNoExportAndAnotherFormOrMethodIsRefused() {
        HttpResponse<String> head = Client.send(asking("").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        HttpResponse<String> other = Client.send(asking("?form=pdf"));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("use one of package, csv, gexf");
        HttpResponse<String> put = Client.send(asking("").PUT(HttpRequest.BodyPublishers.noBody()));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD, QUERY, POST");
    }

    @Test
    void whatAnAnswerNamesIsExportedWithAllThatItNames() {
        String answer = Client.send(Client.asking(SERVICE.at("/export?form=gexf"), NEIGHBOURS))
                .body();
        assertThat(answer).contains("<node ", "LED_TO", "label=\"CITES\"");
    }

    @ParameterizedTest
    @CsvSource({
        "{ topics { nodes { name } } }, 400, select 'id' of those",
        "{ topics { nodes { colour } } }, 400, colour",
        "mutation { revert(revision: 1; reason: \"x\") { revision } }, 405, POST"
    })
    void whatNamesNothingOrIsWrongOrChangesSomethingIsRefused(String document, int status, String told) {
        HttpResponse<String> answer = Client.send(Client.asking(SERVICE.at("/export"), document.replace(';', ',')));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(told);
    }

    private static HttpRequest.Builder asking(String form) {
        return Client.to(SERVICE.at("/export" + form));
    }
}
