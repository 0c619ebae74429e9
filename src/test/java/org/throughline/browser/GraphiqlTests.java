package org.throughline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.throughline.running.AtNight;
import org.throughline.running.Begun;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** The page at which people ask: its nine examples, its manners, and that it needs nobody but this service. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the one browser, in which tests take turns")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Begun.FIRST)
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
    private static final List<String> CONTRAST = List.of("color-contrast");
    private static final String STATUS = ".throughline-status";
    private static final String THING = ".react-flow__node[data-id='%s'] button";

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
    @AtNight
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
    void twoClicksLeadToAPictureOfWhatAReviewLedTo() {
        open("/graphiql");
        askFirst();
        assertThat(browser.text(STATUS)).matches("200 · [\\d,]+ ms · 1 statement · cost [\\d,]+ of [\\d,]+ · whole");
        assertThat(browser.text(ANSWER)).contains("Wachter review");
        show("Picture");
        awaitThing("nhs-digital-academy");
        assertThat(browser.text(".react-flow__edges")).contains("led to", "leads");
        assertThat(violations(new AxeBuilder())).isEmpty();

        WebElement relation = browser.driver()
                .findElement(
                        By.cssSelector(".react-flow__edge[aria-label='Wachter review led to NHS Digital Academy']"));
        focus(relation);
        browser.await(page -> browser.text(".throughline-evidence").contains("paragraph 8 (stated)"));

        focus(browser.driver().findElement(By.cssSelector(THING.formatted("nhs-digital-academy"))));
        browser.keys().sendKeys(Keys.ENTER).perform();
        awaitThing("rachel-dunscombe");
        assertThat(browser.text(".graphiql-tab-active .graphiql-tab-button")).isEqualTo("NHS Digital Academy");
        assertThat(isInSight(".graphiql-tab-active", ".graphiql-tabs")).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @AtNight
    void idsInAnAnswerOpenWhatTheyStandFor() {
        open("/graphiql");
        askFirst();
        browser.click(".result-window .throughline-link");
        answered("neighbourhood");
        assertThat(browser.text(ANSWER)).contains("\"id\": \"global-digital-exemplars\"");
        assertThat(titles()).hasSize(TITLES.size() + 1);
        assertThat(closers()).doesNotHaveDuplicates().hasSize(TITLES.size() + 1);
    }

    @Test
    @AtNight
    void aTableIsSortedAndIsWhatTheServiceSays() {
        open("/graphiql");
        askFirst();
        show("Table");
        assertThat(firstCell()).isEqualTo("Wachter review");
        browser.click(".throughline-rows th:first-child button");
        assertThat(firstCell()).isEqualTo("Topol Review");
        browser.click(".throughline-rows th:first-child button");
        assertThat(firstCell()).isEqualTo("Wachter review");
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".throughline-rows th"))
                        .getDomAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    @Test
    @AtNight
    void aTableThatIsAskedForByHeaderIsShownAsItCame() {
        open("/graphiql");
        browser.driver().findElements(By.cssSelector(TAB)).get(6).click();
        browser.await(page -> isOpen(6));
        browser.click("button[data-name='headers']");
        browser.settle();
        browser.click(".graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines");
        browser.keys().sendKeys("{\"ACCEPT\": \"text/csv\"").perform();
        browser.settle();
        browser.click(".graphiql-execute-button");
        browser.await(page -> browser.text(ANSWER).startsWith("paths.truncated,"));
        assertThat(browser.text(STATUS)).startsWith("200");
    }

    /** By day the picture is seen by it, on one screen. */
    @ParameterizedTest
    @AtNight
    @EnumSource(Screen.class)
    void axeFindsNothing(Screen screen) {
        open("/graphiql");
        List<Runnable> states = List.of(
                () -> {}, this::askFirst, this::showTable, this::showPicture, this::openMenu, this::openDocumentation);
        for (int state = 0; state < states.size(); state++) {
            screen.show(browser);
            states.get(state).run();
            assertThat(violations(new AxeBuilder()))
                    .as("state %d, %s", state, screen)
                    .isEmpty();
            screen.showInOtherColours(browser);
            assertThat(violations(new AxeBuilder().withOnlyRules(CONTRAST)))
                    .as("state %d, %s, in other colours", state, screen)
                    .isEmpty();
        }
        assertThat(isInSight(".graphiql-execute-button", "body")).isTrue();
        assertThat(isInSight(STATUS, "body")).isTrue();
    }

    private void showTable() {
        show("Table");
        firstCell();
    }

    private void showPicture() {
        show("Picture");
        awaitThing("wachter-review");
    }

    private void openMenu() {
        show("JSON");
        browser.click(".throughline-copy");
        browser.await(page -> page.findElement(By.cssSelector("[role='menuitem']")));
    }

    private void openDocumentation() {
        browser.keys().sendKeys(Keys.ESCAPE).perform();
        browser.click("button[aria-label='Show Documentation Explorer']");
        browser.await(page -> page.findElement(By.cssSelector(".graphiql-doc-explorer-title")));
    }

    @Test
    @AtNight
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
        browser.look(1360, 850, false);
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

    /** The first question, whichever the page had open before. */
    private void askFirst() {
        browser.driver().findElements(By.cssSelector(TAB)).getFirst().click();
        browser.await(page -> isOpen(0));
        browser.click(".graphiql-execute-button");
        answered();
    }

    private void answered() {
        answered("\"data\"");
    }

    /** A busy machine may not have planned a question before its time is up: then it is asked again. */
    private void answered(String words) {
        browser.await(page -> {
            if (browser.text(ANSWER).contains("DEADLINE")) {
                browser.click(".graphiql-execute-button");
            }
            return browser.text(ANSWER).contains(words);
        });
    }

    private void show(String view) {
        browser.driver().findElements(By.cssSelector(".throughline-views button")).stream()
                .filter(button -> button.getText().equals(view))
                .forEach(WebElement::click);
    }

    private void awaitThing(String id) {
        browser.await(page -> page.findElement(By.cssSelector(THING.formatted(id))));
    }

    private String firstCell() {
        return browser.await(page -> page.findElement(By.cssSelector(".throughline-rows td")))
                .getText();
    }

    private List<String> closers() {
        return browser.driver().findElements(By.cssSelector(".graphiql-tab-close")).stream()
                .map(button -> String.valueOf(button.getDomAttribute("aria-label")))
                .toList();
    }

    private void focus(WebElement element) {
        script("arguments[0].focus()", element);
    }

    private boolean isInSight(String part, String whole) {
        return browser.await(page -> Boolean.TRUE.equals(script(
                "const [part, whole] = [...arguments].map(one => document.querySelector(one).getBoundingClientRect());"
                        + "return part.left >= whole.left - 1 && part.right <= whole.right + 1"
                        + " && part.top >= whole.top - 1 && part.bottom <= whole.bottom + 1",
                part,
                whole)));
    }

    private @Nullable Object script(String text, Object... arguments) {
        return ((JavascriptExecutor) browser.driver()).executeScript(text, arguments);
    }

    private List<String> violations(AxeBuilder axe) {
        return axe.analyze(browser.driver()).getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getDescription())
                .toList();
    }
}
