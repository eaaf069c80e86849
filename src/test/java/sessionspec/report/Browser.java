package sessionspec.report;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, with a profile of its own and no way to anything but the page under test. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    /** Held on to, because a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path profile;
    private final ChromeDriver driver;

    /** Whether something is otherwise than it was started. */
    private boolean changed;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Skips the calling tests when there is no browser, or fails them when one was promised. */
    static Browser start() {
        boolean there = CHROMIUM.canExecute() && DRIVER.canExecute();
        if (!there && Boolean.getBoolean("browser.required")) {
            fail("browser.required is true, but there is no " + CHROMIUM + " with " + DRIVER + ".");
        }
        if (!there) {
            // The reason of an assumption stays in the test reports; whoever reads the console is to know it too.
            System.out.println("Skipped: the browser tests of the report need " + CHROMIUM + " and " + DRIVER + ".");
        }
        assumeTrue(there, "There is no browser.");
        SELENIUM.setLevel(Level.SEVERE);
        Path profile = profile();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        Browser browser = new Browser(profile, new ChromeDriver(service, options));
        browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        browser.changed = true;
        browser.reset();
        return browser;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("report-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was started, whatever a test did to it or left in the console; a page that is looked at as before is not laid out again. */
    void reset() {
        if (changed) {
            scripts(true);
            media("", "light");
            size(1280, 900);
            changed = false;
        }
        console();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Afresh, even where only the fragment differs. */
    void open(Path page, String rest) {
        driver.get("about:blank");
        driver.get(page.toUri() + rest);
    }

    void size(int width, int height) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        media("", scheme);
    }

    void media(String media, String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        cdp("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    }

    void scripts(boolean allowed) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** The bytes of the page on paper, as text in which uncompressed parts such as the outline can be read. */
    String print() {
        Map<String, Object> result = cdp(
                "Page.printToPDF",
                Map.of(
                        "printBackground", true,
                        "preferCSSPageSize", true,
                        "generateDocumentOutline", true,
                        "generateTaggedPDF", true));
        byte[] pdf = Base64.getDecoder().decode((String) result.get("data"));
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        changed = true;
        return driver.executeCdpCommand(command, new HashMap<>(parameters));
    }

    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script gives to its {@code done} once it has it, in three minutes at most. */
    Object async(String script, Object... arguments) {
        return driver.executeAsyncScript("const done = arguments[arguments.length - 1];\n" + script, arguments);
    }

    /** Everything open, as on paper. */
    void unfold() {
        js("dispatchEvent(new Event('beforeprint'))");
    }

    /** Waits as long as a machine with much else to do may take: what is awaited comes, or the page is wrong. */
    WebDriverWait waits() {
        return new WebDriverWait(driver, Duration.ofMinutes(1), Duration.ofMillis(20));
    }

    /** Waits until a script returns true. */
    void until(String script) {
        waits().until(it -> (boolean) js(script));
    }

    /** As the browser itself sees it; Selenium takes the content of a closed element for hidden even where it is not. */
    boolean visible(WebElement element) {
        return (boolean) js("return arguments[0].checkVisibility({ visibilityProperty: true })", element);
    }

    boolean visible(String selector) {
        return visible(find(selector));
    }

    /** Once it is there: some of the page is made only when somebody comes near. */
    WebElement find(String selector) {
        return waits().until(it -> it.findElement(By.cssSelector(selector)));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What the page said in the console, complaints about its policy included. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** What the browser did behind the page, as JSON messages. */
    List<String> traffic() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Files.walkFileTree(profile, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
