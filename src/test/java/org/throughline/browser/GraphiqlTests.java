package org.throughline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** The page at which people ask: its nine examples, its manners, and that it needs nobody but this service. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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
    private final Browser browser = new Browser();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void theRootLeadsToThePage() {
        browser.forget(origin);
        browser.driver().get(origin + "/");
        browser.await(page -> page.findElement(By.cssSelector(TAB)));
        assertThat(browser.driver().getCurrentUrl()).startsWith(origin + "/graphiql");
        assertThat(browser.driver().getTitle()).contains("Throughline");
    }

    @Test
    void eachExampleShowsDataAndAsksNobodyElse() {
        open("/graphiql");
        List<String> titles = titles();
        assertThat(titles).hasSameSizeAs(TITLES);
        for (int i = 0; i < titles.size(); i++) {
            browser.driver().findElements(By.cssSelector(TAB)).get(i).click();
            int chosen = i;
            browser.await(page -> isOpen(chosen) && browser.text(ANSWER).isBlank());
            browser.settle();
            browser.click(".graphiql-execute-button");
            answered();
            assertThat(browser.text(ANSWER)).as(titles.get(i)).doesNotContain("\"errors\"");
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(origin)
                        || address.startsWith("data:")
                        || address.startsWith("blob:" + origin));
    }

    @Test
    void theStoryCanBeRunByKeyboard() {
        open("/graphiql");
        WebElement first = browser.driver().findElement(By.cssSelector(TAB));
        browser.keys().sendKeys(first, Keys.ENTER).perform();
        browser.keys()
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        answered();
        assertThat(browser.text(ANSWER)).contains("\"reviews\"");
    }

    @Test
    void axeFindsNothingGrave() {
        open("/graphiql");
        browser.click(".graphiql-execute-button");
        answered();
        assertThat(grave()).isEmpty();
        browser.click("button[aria-label='Show Documentation Explorer']");
        browser.await(page -> page.findElement(By.cssSelector(".graphiql-doc-explorer-title")));
        assertThat(grave()).isEmpty();
    }

    @Test
    void aSharedLinkOpensItsDocumentWithoutRunningIt() {
        open("/graphiql#query=%7B%20__typename%20%7D");
        browser.await(page -> titles().size() == 10);
        browser.await(page -> browser.text(".graphiql-query-editor .view-lines").contains("__typename"));
        assertThat(browser.text(ANSWER)).isBlank();
    }

    @Test
    void aBrokenLinkIsIgnoredWithAMessage() {
        open("/graphiql#query=%E0%A4%A");
        browser.await(
                page -> page.findElement(By.cssSelector(".throughline-notice")).isDisplayed());
        assertThat(titles()).hasSize(9);
    }

    private void open(String path) {
        browser.forget(origin);
        browser.driver().get(origin + path);
        browser.await(page -> page.findElements(By.cssSelector(TAB)).size() >= 9
                && !page.findElements(By.cssSelector(".graphiql-query-editor .view-line span span"))
                        .isEmpty());
    }

    private List<String> titles() {
        return browser.driver().findElements(By.cssSelector(TAB)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Whether the editor shows the example of a tab, and not still that of the one before. */
    private boolean isOpen(int tab) {
        return browser.text(".graphiql-query-editor .view-lines").contains(TITLES.get(tab));
    }

    private void answered() {
        browser.await(page -> browser.text(ANSWER).contains("\"data\""));
    }

    private List<String> grave() {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Rule::getDescription)
                        .toList();
    }
}
