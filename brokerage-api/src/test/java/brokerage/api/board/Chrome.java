package brokerage.api.board;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser that asks with somebody's token. Where there is none on this machine its tests are skipped, and said to be. */
public final class Chrome implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String service;

    private Chrome(ChromeDriver driver, String service) {
        this.driver = driver;
        this.service = service;
    }

    /**
     * Opens one.
     *
     * @param bearer what it sends as {@code Authorization} with each request
     */
    public static Chrome open(int port, String bearer, boolean scripts) {
        Optional<File> browser = first(BROWSERS);
        Optional<File> driver = first(DRIVERS);
        Assumptions.assumeTrue(
                browser.isPresent() && driver.isPresent(), "no Chromium and chromedriver on this machine");
        var options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=en-GB");
        if (!scripts)
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        var chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow())
                        .build(),
                options);
        chrome.executeCdpCommand("Network.enable", Map.of());
        chrome.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Authorization", bearer)));
        return new Chrome(chrome, "http://127.0.0.1:" + port);
    }

    private static Optional<File> first(List<String> paths) {
        return paths.stream().map(File::new).filter(File::canExecute).findFirst();
    }

    public void visit(String path) {
        driver.get(service + path);
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The value of a figure in a section, by the name above it. */
    public String figure(String section, String name) {
        return driver.findElements(By.cssSelector("#%s .figure".formatted(section))).stream()
                .filter(figure -> figure.findElement(By.tagName("dt")).getText().equals(name))
                .map(figure -> figure.findElement(By.className("figure__value")).getText())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(section + ": " + name));
    }

    /** The cells of the row of a section's table that begins with this text. */
    public List<String> row(String section, String beginning) {
        return driver.findElements(By.cssSelector("#%s tbody tr".formatted(section))).stream()
                .map(row -> row.findElements(By.tagName("td")).stream()
                        .map(WebElement::getText)
                        .toList())
                .filter(cells -> cells.getFirst().equals(beginning))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(section + ": " + beginning));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The text of the first of these; asked again where live news has just replaced it. */
    public String text(String css) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(Chrome::isOfAnotherPage)
                .until(() -> driver.findElement(By.cssSelector(css)).getText(), read -> true);
    }

    /** Clicks, and waits until the next page is there, whole. */
    public void leave(WebElement by) {
        WebElement left = driver.findElement(By.tagName("html"));
        by.click();
        awaits(() -> isGone(left)
                && "complete".equals(driver.executeScript("return document.readyState"))
                && !all("main h1").isEmpty());
    }

    private static boolean isGone(WebElement element) {
        try {
            return !element.isDisplayed();
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    private static boolean isOfAnotherPage(Throwable thrown) {
        return thrown instanceof StaleElementReferenceException || thrown instanceof NoSuchElementException;
    }

    public Object script(String script) {
        return java.util.Objects.requireNonNull(driver.executeScript(script));
    }

    /** What axe finds against WCAG 2.2 at level AA, in words; nothing is what it should find. */
    public List<String> barriers() {
        return new AxeBuilder()
                .withTags(WCAG_22_AA).analyze(driver).getViolations().stream()
                        .map(Chrome::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + Arrays.toString(rule.getNodes().stream()
                        .map(node -> node.getHtml())
                        .limit(3)
                        .toArray());
    }

    /** Until the page, as it stands open, reads like this. */
    public void awaits(BooleanSupplier reads) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(Chrome::isOfAnotherPage)
                .until(reads::getAsBoolean);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
