package org.throughline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** The page at which people ask: its nine examples, its manners, and that it needs nobody but this service. */
@Execution(ExecutionMode.CONCURRENT)
class GraphiqlTests {

    private static final String TAB = ".graphiql-tab-button";
    private static final String ANSWER = ".result-window .view-lines";
    private static final List<String> TITLES = List.of(
            "# Which review led to which initiative",
            "# The seven trusts and their money",
            "# One person's posts",
            "# Who took part in what, and with whom",
            "# What we do not know",
            "# Find anything by any name",
            "# How two people are connected",
            "# What stands behind a trust's money",
            "# What was promised, and what has fallen due");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final String origin =
            Service.of(Data.SHIPPED, Loading.CARRIED).at("").toString();

    @Test
    void theRootLeadsToThePage() {
        try (Browser browser = new Browser()) {
            browser.driver().get(origin + "/");
            browser.await(page -> page.findElement(By.cssSelector(TAB)));
            assertThat(browser.driver().getCurrentUrl()).startsWith(origin + "/graphiql");
            assertThat(browser.driver().getTitle()).contains("Throughline");
        }
    }

    @Test
    void eachExampleShowsDataAndAsksNobodyElse() {
        try (Browser browser = open("/graphiql")) {
            List<String> titles = titles(browser);
            assertThat(titles).hasSameSizeAs(TITLES);
            for (int i = 0; i < titles.size(); i++) {
                browser.driver().findElements(By.cssSelector(TAB)).get(i).click();
                int chosen = i;
                browser.await(
                        page -> isOpen(browser, chosen) && browser.text(ANSWER).isBlank());
                browser.settle();
                browser.click(".graphiql-execute-button");
                answered(browser);
                assertThat(browser.text(ANSWER)).as(titles.get(i)).doesNotContain("\"errors\"");
            }
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith(origin)
                            || address.startsWith("data:")
                            || address.startsWith("blob:" + origin));
        }
    }

    @Test
    void theStoryCanBeRunByKeyboard() {
        try (Browser browser = open("/graphiql")) {
            WebElement first = browser.driver().findElement(By.cssSelector(TAB));
            browser.keys().sendKeys(first, Keys.ENTER).perform();
            browser.keys()
                    .keyDown(Keys.CONTROL)
                    .sendKeys(Keys.ENTER)
                    .keyUp(Keys.CONTROL)
                    .perform();
            answered(browser);
            assertThat(browser.text(ANSWER)).contains("\"reviews\"");
        }
    }

    @Test
    void axeFindsNothingGrave() {
        try (Browser browser = open("/graphiql")) {
            browser.click(".graphiql-execute-button");
            answered(browser);
            assertThat(grave(browser)).isEmpty();
            browser.click("button[aria-label='Show Documentation Explorer']");
            browser.await(page -> page.findElement(By.cssSelector(".graphiql-doc-explorer-title")));
            assertThat(grave(browser)).isEmpty();
        }
    }

    @Test
    void aSharedLinkOpensItsDocumentWithoutRunningIt() {
        try (Browser browser = open("/graphiql#query=%7B%20__typename%20%7D")) {
            browser.await(page -> titles(browser).size() == 10);
            browser.await(
                    page -> browser.text(".graphiql-query-editor .view-lines").contains("__typename"));
            assertThat(browser.text(ANSWER)).isBlank();
        }
    }

    @Test
    void aBrokenLinkIsIgnoredWithAMessage() {
        try (Browser browser = open("/graphiql#query=%E0%A4%A")) {
            browser.await(page ->
                    page.findElement(By.cssSelector(".throughline-notice")).isDisplayed());
            assertThat(titles(browser)).hasSize(9);
        }
    }

    private Browser open(String path) {
        Browser browser = new Browser();
        browser.driver().get(origin + path);
        browser.await(page -> page.findElements(By.cssSelector(TAB)).size() >= 9
                && !page.findElements(By.cssSelector(".graphiql-query-editor .view-line span span"))
                        .isEmpty());
        return browser;
    }

    private static List<String> titles(Browser browser) {
        return browser.driver().findElements(By.cssSelector(TAB)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Whether the editor shows the example of a tab, and not still that of the one before. */
    private static boolean isOpen(Browser browser, int tab) {
        return browser.text(".graphiql-query-editor .view-lines").contains(TITLES.get(tab));
    }

    private static void answered(Browser browser) {
        browser.await(page -> browser.text(ANSWER).contains("\"data\""));
    }

    private static List<String> grave(Browser browser) {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Rule::getDescription)
                        .toList();
    }
}
