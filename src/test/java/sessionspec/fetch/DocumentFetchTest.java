package sessionspec.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sessionspec.fetch.Site.page;
import static sessionspec.fetch.Site.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Fingerprint;
import sessionspec.upkeep.NotDone;

class DocumentFetchTest {

    private static final String OLD = html("Tea is hot.", "It cools in 5 minutes.");
    private static final String NEW = html("Tea is hot.", "It cools in 10 minutes.");

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private Duration whole = Duration.ofSeconds(30);
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void brings_a_document_and_keeps_the_one_before() throws Exception {
        Files.writeString(folder.resolve("teapots.txt"), "Tea is hot.");
        site.at("/old", page(OLD)).at("/new", page(NEW));

        assertThat(fetch("/old")).contains("teapots.html has 2 of 2 known passages", "before/teapots.txt");
        assertThat(files()).containsExactly(".fetched.tsv", "before/teapots.txt", "teapots.html");

        assertThat(fetch("/new")).contains("has 1 of 2 known passages", "before/teapots.html");
        assertThat(files()).containsExactly(".fetched.tsv", "before/teapots.html", "teapots.html");
        assertThat(folder.resolve("teapots.html")).hasContent(NEW);
        assertThat(folder.resolve("before/teapots.html")).hasContent(OLD);
    }

    @Test
    void asks_whether_it_has_changed_only_for_the_file_that_it_brought() throws Exception {
        site.at("/tea", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (known ? status(304, "") : page(OLD, "ETag", "\"v1\"")).to(exchange);
        });

        assertThat(fetch("/tea")).contains("fetched: ");
        assertThat(fetch("/tea")).contains("unchanged since it was fetched");
        Files.writeString(folder.resolve("teapots.html"), html("Something else."));
        assertThat(fetch("/tea")).contains("fetched: ");

        assertThat(site.asked()).containsExactly("/tea null", "/tea \"v1\"", "/tea null");
    }

    @Test
    void a_page_that_only_was_served_at_another_time_has_not_changed() throws Exception {
        Files.writeString(folder.resolve("teapots.html"), OLD);
        site.at("/tea", page(OLD.replace("<body>", "<body data-served=now><nav>Other pots</nav>")));

        assertThat(fetch("/tea")).contains("says what teapots.html says");
        assertThat(folder.resolve("teapots.html")).hasContent(OLD);
        assertThat(folder.resolve("before")).doesNotExist();
    }

    @Test
    void a_document_in_markdown_is_kept_as_such() throws Exception {
        Files.writeString(folder.resolve("teapots.html"), OLD);
        site.at("/tea", page("# Tea\n\nTea is hot.\n", "Content-Type", "text/markdown"));

        assertThat(fetch("/tea")).contains("fetched: ");
        assertThat(files()).containsExactly(".fetched.tsv", "before/teapots.html", "teapots.md");
    }

    @Test
    void says_where_a_document_has_moved_for_good() throws Exception {
        site.at("/a", redirect(301, "/b"))
                .at("/b", redirect(308, "/c"))
                .at("/c", redirect(302, "/d"))
                .at("/d", page(OLD));
        site.at("/pots", redirect(301, "/en-us/pots")).at("/en-us/pots", page(NEW));

        assertThat(fetch("/a")).contains("moved for good to " + site.url("/c") + ": put that");
        assertThat(fetch("/pots")).doesNotContain("moved");
    }

    @Test
    void waits_for_a_server_that_asks_to() throws Exception {
        site.at("/tea", exchange -> {
            boolean enough = site.asked().size() > 2;
            (enough ? page(OLD) : status(site.asked().size() == 1 ? 429 : 503, "", "Retry-After", "2")).to(exchange);
        });

        assertThat(fetch("/tea")).contains("fetched: ");
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"429, 3600, 0, too many requests", "503, 2, 2, not available now", "429, never, 2, too many requests"})
    void does_not_wait_for_ever(int status, String after, int times, String told) throws Exception {
        site.at("/tea", status(status, "", "Retry-After", after));

        assertUntouched("/tea", told, "asks to wait");
        assertThat(pauses).hasSize(times);
    }

    @Test
    void follows_no_circle() throws Exception {
        site.at("/tea", redirect(302, "/pot")).at("/pot", redirect(302, "/tea"));

        assertUntouched("/tea", "redirected in a circle or too often");
        assertThat(site.asked()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://pots.example/tea", "file:///etc/hosts", "http://", "::"})
    void follows_to_no_place_that_is_none_of_the_web(String location) throws Exception {
        site.at("/tea", redirect(302, location));

        assertUntouched("/tea", "redirected to what is no address");
    }

    @ParameterizedTest
    @CsvSource({"404, not found", "410, not found", "401, a sign-in is asked for", "500, answered 500"})
    void says_what_the_server_said(int status, String told) throws Exception {
        site.at("/tea", status(status, "<html>Sorry</html>"));

        assertUntouched("/tea", told, site.url("/tea"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><form><input name=p type='password'></form></html>   | text/html  | a sign-in page came instead",
                "<html><p>Cups of the year.</p></html>                       | text/html  | not the document: the page at | has 0 of the 2",
                "<html><p>Tea is hot.</p><p>It co                            | text/html  | truncated: the page breaks off",
                "<html></html>                                               | text/html  | The file holds no words",
                "%PDF-1.7 </html>                                            | text/html  | The file is a PDF",
                "Tea is hot.                                                 | image/png  | what came is image/png",
                "Tea is hot.                                                 | ''         | what came is of no type"
            })
    void overwrites_nothing_with_what_is_not_the_document(String body, String type, String told) throws Exception {
        site.at("/tea", page(body, "Content-Type", type));

        assertUntouched("/tea", told);
    }

    @Test
    void a_sign_in_page_is_known_by_its_address_too() throws Exception {
        site.at("/tea", redirect(302, "/oauth2/authorize")).at("/oauth2", page(html("Choose an account.")));

        assertUntouched("/tea", "a sign-in page came instead, from " + site.url("/oauth2/authorize"));
    }

    @Test
    void a_body_that_breaks_off_is_told() throws Exception {
        site.at("/tea", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, OLD.length() + 100);
            exchange.getResponseBody().write(OLD.getBytes());
            exchange.getResponseBody().flush();
        });

        assertUntouched("/tea", "truncated: the connection broke off");
    }

    @Test
    void a_slow_body_is_given_up() throws Exception {
        whole = Duration.ofSeconds(2);
        site.at("/tea", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                sleep();
            }
        });

        assertUntouched("/tea", "timed out after 2 seconds");
    }

    @Test
    void a_body_without_end_is_given_up() throws Exception {
        site.at("/tea", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(new byte[1 << 20]);
            }
        });

        assertUntouched("/tea", "too large: more than 4 MB");
    }

    @Test
    void a_host_that_is_not_there_is_told() throws Exception {
        String gone = site.url("/tea");
        site.close();

        assertThat(failure(document(gone))).contains("not reached", "Is there a network?");
        assertThat(failure(document("mailto:pots"))).contains("no address of a web page");
        assertThat(failure(document("not an address"))).contains("no address");
    }

    @Test
    void two_copies_are_not_made_one() throws Exception {
        Files.writeString(folder.resolve("teapots.html"), OLD);
        Files.writeString(folder.resolve("teapots.txt"), "Tea is hot.");

        assertThat(failure(document(site.url("/tea")))).contains("teapots.html and teapots.txt are both there");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void a_plan_asks_nobody_and_changes_nothing() throws Exception {
        Files.writeString(folder.resolve("teapots.txt"), "Tea is hot.");

        String plan = new DocumentFetch(folder, whole, pauses::add).fetch(document(site.url("/tea")), true);

        assertThat(plan).contains("from " + site.url("/tea"), "teapots.html", "teapots.txt moves to");
        assertThat(files()).containsExactly("teapots.txt");
        assertThat(site.asked()).isEmpty();
    }

    private void assertUntouched(String path, String... told) throws Exception {
        Files.writeString(folder.resolve("teapots.txt"), "Tea is hot.");

        assertThat(failure(document(site.url(path)))).contains(told).doesNotContain("Exception");

        assertThat(files()).containsExactly("teapots.txt");
    }

    private String fetch(String path) throws Exception {
        return fetch(document(site.url(path)));
    }

    private String fetch(CataloguedDocument document) throws NotDone, InterruptedException {
        return new DocumentFetch(folder, whole, pauses::add).fetch(document, false);
    }

    private String failure(CataloguedDocument document) {
        return assertThatThrownBy(() -> fetch(document))
                .isInstanceOf(NotDone.class)
                .actual()
                .getMessage();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Site.Answer redirect(int status, String to) {
        return status(status, "", "Location", to);
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String html(String... sentences) {
        return "<html><body><main><h1>On teapots</h1><p>" + String.join(" ", sentences) + "</p></main></body></html>";
    }

    private static CataloguedDocument document(String url) {
        Place place = new Place("teapots.yaml", 1);
        List<Statement> statements = Stream.of("Tea is hot.", "It cools in 5 minutes.")
                .map(text -> new Statement.Claim(Fingerprint.of(text), 1))
                .map(claim -> new Statement(
                        "TP-001",
                        "",
                        "says",
                        Statement.Kind.LIMIT,
                        Statement.Disposition.SPECIFIED,
                        "",
                        List.of(claim),
                        place))
                .toList();
        return new CataloguedDocument("TP", "teapots", "t", "p", url, "e", List.of(), statements, List.of(), place);
    }
}
