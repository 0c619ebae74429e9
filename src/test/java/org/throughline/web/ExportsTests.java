package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/gexf+xml | '' | application/gexf+xml",
                "application/zip | '' | application/zip",
                "*/* | '' | application/zip",
                "application/gexf+xml;q=0.5, application/* | '' | application/zip",
                "application/zip;q=0, */*;q=0.1 | '' | application/gexf+xml",
                "application/gexf+xml | ?form=csv | application/zip",
                "text/html | ?form=gexf | application/gexf+xml"
            })
    void theFormIsWhatTheAddressNamesElseWhatIsAccepted(String accepted, String form, String type) {
        HttpResponse<String> head = Client.send(
                asking(form).header("Accept", accepted).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains(type);
        assertThat(head.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding, Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv, application/json", "*/*;q=0", "none"})
    void whatIsNotOfferedIsNotAcceptable(String accepted) {
        HttpResponse<String> refused = Client.send(asking("").header("Accept", accepted));
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body())
                .contains("Accept 'application/zip' or 'application/gexf+xml', or name one of package, csv, gexf");
        assertThat(refused.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding, Origin");
    }

    @Test
    void aPartIsInTheFormThatIsAccepted() {
        HttpResponse<String> answer =
                Client.send(Client.asking(SERVICE.at("/export"), NEIGHBOURS).header("Accept", "application/gexf+xml"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/gexf+xml");
        assertThat(answer.body()).contains("<gexf ");
    }

    @Test
    void whatAnAnswerNamesIsExportedWithAllThatItNames() {
        String answer = Client.send(Client.asking(SERVICE.at("/export?form=gexf"), NEIGHBOURS))
                .body();
        assertThat(answer).contains("<node ", "LED_TO", "label=\"CITES\"");
    }

    @Test
    void whatIsSelectedUnderAnotherNameIsNamedTheSame() {
        String plain =
                "{ reviews(first: 1) { edges { node { id initiatives { edges { link { id } node { id } } } } } } }";
        String aliased =
                "{ r: reviews(first: 1) { e: edges { n: node { ...Named initiatives { edges { link { key: id } node { id } } } } } } } fragment Named on Review { who: id }";
        assertThat(exported(aliased)).isEqualTo(exported(plain)).contains("LED_TO");
    }

    private static String exported(String document) {
        HttpResponse<String> answer = Client.send(Client.asking(SERVICE.at("/export?form=gexf"), document));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({
        "?frm=csv, nothing but 'form'",
        "?form=csv&form=gexf, stands twice",
        "?form=csv&all=true, leave 'all' out"
    })
    void whatIsNotReadFromTheAddressIsRefused(String asked, String told) {
        HttpResponse<String> answer = Client.send(asking(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "{ topics { nodes { name } } }, 400, select 'id' of those",
        "{ topics { nodes { id: name } } }, 400, select 'id' of those",
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
