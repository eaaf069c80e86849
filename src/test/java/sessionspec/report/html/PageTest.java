package sessionspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.report.BaselineFixture;
import sessionspec.report.Fixtures;
import sessionspec.report.Hostile;
import sessionspec.report.Written;
import sessionspec.report.json.JsonReportTest;
import sessionspec.report.section.Cited.Weighed;
import sessionspec.report.view.Segment;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;

class PageTest {

    static Stream<Arguments> fixtures() {
        return Stream.concat(JsonReportTest.fixtures(), Stream.of(arguments("hostile", Hostile.result())));
    }

    private static int times(String words) {
        Matcher counted = Pattern.compile("\\((\\d+) times\\)").matcher(words);
        return counted.find() ? Integer.parseInt(counted.group(1)) : words.split(" and |; ").length;
    }

    private static Document page(Traceability result) {
        return Written.read(Written.page(result));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyIdIsUniqueAndEveryLinkLeadsSomewhere(String name, Traceability result) {
        Document page = page(result);
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        assertThat(ids).noneMatch(id -> id.matches(".*\\s.*"));
        page.select("a[href^=#], use[href^=#]")
                .forEach(link ->
                        assertThat(ids).as(name).contains(link.attr("href").substring(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void onlyTheInlinedStyleAndScriptsAreAdmitted(String name, Traceability result) throws Exception {
        Document page = page(result);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'");
        Elements inlined = page.select("style, script:not([type=application/json])");
        assertThat(inlined).as(name).hasSize(3);
        for (Element element : inlined) {
            assertThat(policy).contains(hash(element));
        }
        assertThat(page.select("[style], [onclick], [onload], [onerror], img, iframe, object, link[rel=stylesheet]"))
                .isEmpty();
        assertThat(page.select("[src]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.matches("(#|https://docs\\.).*"));
    }

    private static String hash(Element inlined) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inlined.data().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void headingsAndTablesHaveTheirStructure(String name, Traceability result) {
        Document page = page(result);
        assertThat(page.select("h1")).as(name).hasSize(1);
        assertThat(page.selectFirst("h1, h2, h3, h4").tagName()).isEqualTo("h1");
        assertThat(page.select("main, nav, header")).hasSize(3);
        int level = 1;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("table:not(.data):not(.told table):not(:has(> caption))"))
                .isEmpty();
        assertThat(page.select("table:not(.told table) > * > tr > th:not([scope])"))
                .isEmpty();
        // Without a scope, a browser takes a cell for the header of its row where all of its column are headers.
        assertThat(page.select(".told tr > :first-child:not(th), .told tr > :not(:first-child):not(td)"))
                .isEmpty();
    }

    @Test
    void permalinksAreTheIds() {
        Document page = page(Fixtures.failing());
        for (String id : List.of(
                "SIF-1",
                "CA-005",
                "INT-01",
                "DIS-01",
                "CA",
                "feature-SIF",
                "term-sign-in-frequency",
                "CA.how-often-to-ask",
                "SIF-1.prompted-when-exactly-one-hour-has-passed")) {
            assertThat(page.getElementById(id)).as(id).isNotNull();
            assertThat(page.select("a[href=#" + id + "]")).as(id).isNotEmpty();
        }
    }

    @Test
    void aRuleSaysInFullWhatItIsReadWith() {
        Document page = page(Fixtures.verified());
        assertThat(page.select("dt:contains(Read with) ~ dd:has(a[href^=#INT], a[href^=#DIS])")
                        .eachText())
                .containsExactly(
                        "INT-01 What holds at the last instant of a period",
                        "INT-02 What unlocking the device is a use of");
    }

    @Test
    void besideTheTitleOfARuleStandsWhatOfItIsOurReading() {
        assertThat(page(Fixtures.verified()).select("h3 + .ours").eachText())
                .containsExactly("Our reading: DIS-01 How long a remembered browser is remembered");
    }

    @Test
    void aJudgementHasItsSubjectForAHeadingAndThenWhatWeReadAndWhy() {
        Document page = page(Fixtures.verified());
        Element interpretation = page.getElementById("INT-01");
        Element discrepancy = page.getElementById("DIS-01");
        assertThat(interpretation.select("h3").text()).isEqualTo("What holds at the last instant of a period");
        assertThat(interpretation.select("dd.chosen").text()).isEqualTo("A period has ended at its last instant.");
        assertThat(interpretation.select("dt").eachText()).containsExactly("We read", "Because", "Rules", "Pinned by");
        assertThat(discrepancy.select("dt").eachText()).containsExactly("We read", "Because", "Rules", "Pinned by");
    }

    @Test
    void readingOrderIsThatOfAReviewer() {
        List<String> order = page(Fixtures.failing())
                .select("main > section, main > div[id]")
                .eachAttr("id");
        assertThat(order)
                .containsExactly(
                        "verdict",
                        "ask",
                        "documents-changed",
                        "filter",
                        "problems",
                        "effective",
                        "lifetimes",
                        "open",
                        "scope",
                        "rules",
                        "by-document",
                        "documents",
                        "matrix",
                        "discrepancies",
                        "interpretations",
                        "retired",
                        "glossary",
                        "language",
                        "changes",
                        "provenance",
                        "sign-off");
    }

    @Test
    void whoIsSuspectIsShownWithWhatItIsJudgedByAndHowItIsConfirmed() {
        Element changed = page(Fixtures.failing()).select("#documents-changed").first();

        assertThat(changed.text()).contains("SIF-1 (Title) cites CA-006").contains("The document says now:");
        assertThat(changed.select("details pre").eachText())
                .containsExactly("accept --sources DIR --sources-before BEFORE CA-006", "confirm SIF-1 CA-006");
    }

    @Test
    void whatChangedComesFirstWhereThereIsSomethingToCompareWith() {
        assertThat(page(BaselineFixture.compared())
                        .select("main > section, main > div[id]")
                        .eachAttr("id"))
                .containsSubsequence("verdict", "changes", "effective");
    }

    @Test
    void whatIsOpenIsCounted() {
        assertThat(page(Fixtures.failing()).select("#open summary").eachText())
                .anyMatch(it -> it.contains("discrepanc"))
                .anyMatch(it -> it.contains("interpretation"));
    }

    @Test
    void ofEveryNumberItIsSaidWhereItComesFrom() {
        assertThat(page(Fixtures.verified()).select("#lifetimes p").text()).contains("quoted: ", "assumed: ");
    }

    @Test
    void theVerdictSaysFailuresFirst() {
        assertThat(page(Fixtures.failing()).select("#verdict p").first().text()).startsWith("1 example failed");
        assertThat(page(Fixtures.verified()).select("#verdict").text())
                .contains("Verified", "All 6 rules are proved by 12 examples", "every passage of the 2 documents");
        assertThat(page(Fixtures.withoutSources()).select("#verdict").text())
                .contains("was not supplied, so drift was not checked");
        assertThat(page(Fixtures.filtered()).select("#verdict").text())
                .contains("Filtered: no verdict", "nothing of the whole");
        assertThat(page(Fixtures.empty()).select("#verdict").text())
                .contains("Not verified", "the run is incomplete".substring(4));
    }

    @Test
    void problemsHavePlaceAndRemedy() {
        Document page = page(Fixtures.failing());
        assertThat(page.select("#problems h3").eachText())
                .containsExactly("Failed examples 1", "Documents that may say something else 2");
        assertThat(page.select("#problems .place").eachText()).contains("features/sign-in-frequency/window.feature:31");
        assertThat(page.select("#problems pre").first().wholeText()).contains("\n  mvn verify");
        assertThat(page(Fixtures.verified()).getElementById("problems")).isNull();
    }

    @Test
    void unclaimedAndGonePassagesStandOut() {
        Document page = page(Fixtures.failing());
        assertThat(page.select("#CA > details").hasAttr("open")).isTrue();
        assertThat(page.select("#CA .copy").hasAttr("open")).isTrue();
        assertThat(page.select(".passages > .unclaimed").text()).contains("about six hours", "claimed by no statement");
        assertThat(page.select("#documents-changed .document-change").eachText())
                .satisfiesExactly(
                        reworded -> assertThat(reworded)
                                .contains("substance", "a number changed (5 → 10)", "… ", "Ten minutes.", "suspect"),
                        added -> assertThat(added)
                                .contains("a passage was added", "behind what CA-006 restates", "about six hours"),
                        removed -> assertThat(removed).contains("a passage was removed", "CA-006", "accept --sources"),
                        styled -> assertThat(styled).contains("editorial").doesNotContain("To do"));
        assertThat(page.select("#documents-changed del").eachText()).contains("5");
        assertThat(page.select("#documents-changed ins").eachText()).contains("Ten");
        assertThat(page.select("#not-yet-specified").text()).contains("a-sixth-document.html");
        assertThat(page.select("#TL > details").hasAttr("open")).isFalse();
    }

    @Test
    void numbersAreThoseOfTheResult() {
        Traceability result = Fixtures.failing();
        Totals totals = result.totals();
        Document page = page(result);
        assertThat(page.select(".coverage tfoot td.n").eachText())
                .containsExactly(
                        "" + totals.passages(),
                        "" + totals.unclaimedPassages(),
                        "" + totals.statements(),
                        totals.specified() + " of " + totals.statements(),
                        "5 of " + totals.specified(),
                        "5 of " + totals.statements());
        assertThat(page.select("article.rule")).hasSize(totals.rules());
        assertThat(page.select(".rule > article:not(:has(.rows)), .rows > tbody"))
                .hasSize(totals.examples());
        assertThat(page.select(".told tr:has(> td:nth-child(3)) th").eachText().stream()
                        .mapToInt(PageTest::times)
                        .sum())
                .isEqualTo(totals.decisions());
        assertThat(page.select(".statement")).hasSize(totals.statements() + 1);
    }

    @Test
    void theFirstScreenSaysWhatTheReportDoesNotSay() {
        assertThat(page(Fixtures.verified()).select("#scope").text())
                .contains("what 2 public documents state", "the documents do not say", "quoted, derived or assumed")
                .contains("how a tenant is configured", "nothing was measured there");
        assertThat(page(Fixtures.large(1, 1)).select("#verdict").text()).contains("no assessment of a tenant");
        assertThat(page(Fixtures.large(1, 1)).select("#verdict a[href=#scope]")).hasSize(1);
    }

    @Test
    void everyNumberIsOneClickFromWhatItMeans() {
        Document page = page(Fixtures.verified());
        page.select(".coverage thead th.n").forEach(column -> {
            String means = column.select("a").attr("href").substring(1);
            assertThat(page.select("dt[id=" + means + "] + dd").text())
                    .as(column.text())
                    .isNotEmpty();
            assertThat(page.getElementById(means).text()).isEqualTo(column.text());
        });
        assertThat(page.select(".coverage thead th.n")).hasSize(6);
    }

    @Test
    void theCommitIsShortInTheVerdictAndWholeInTheProvenance() {
        assertThat(Numbers.commit("0123456789abcdef0123456789abcdef01234567+")).isEqualTo("0123456789ab+");
        assertThat(Numbers.commit("0123456789ab")).isEqualTo("0123456789ab");
        assertThat(Numbers.commit("not under version control")).isEqualTo("not under version control");
        assertThat(page(Fixtures.verified()).select("#provenance").text())
                .contains("7b0e1f4c2d9a+", "files differed", "SOURCE_DATE_EPOCH=1770113730");
    }

    @Test
    void anExampleHasItsStepsItsMessageAndItsReasons() {
        Document page = page(Fixtures.failing());
        Element failed = page.getElementById("SIF-1.not-prompted-within-the-hour");
        assertThat(failed.selectFirst("details").hasAttr("open")).isTrue();
        assertThat(failed.select(".message").text()).contains("Expected the user not to be prompted");
        assertThat(failed.select("ol .badge").eachText()).containsExactly("failed", "skipped");
        assertThat(failed.select("ol b:not(.badge)").eachText()).contains("1 hour", "joined", "04:45");
        Element why = page.getElementById("SIF-1.a-user-who-returns-outside-the-refresh-cycle-starts-a-new-hour");
        assertThat(why.select(".told tbody tr")).hasSize(5);
        assertThat(why.select(".told tr").last().text()).contains("prompted", "SIF-1", "ended 05:45");
        assertThat(why.select(".told td > ul").text()).contains("SIF-2", "ended 04:00");
        assertThat(why.select(".told tr:contains(device unlocked)").text()).contains("given", "ended 04:00");
        assertThat(why.select(".told tr:contains(device locked) > *")).hasSize(2);
    }

    @Test
    void whereAPeriodEndsItsOwnRuleIsNamedFirst() {
        Elements rules = page(Fixtures.verified()).select("article.rule:has(.boundary)");
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                rule.select(".boundary tbody td:last-child").eachText())
                        .isNotEmpty()
                        .allSatisfy(cell -> assertThat(cell).startsWith(rule.id())));
    }

    @Test
    void aStatementNamesItsOpponentOnlyWhereThereIsOne() {
        Segment discrepancy = new Segment("DIS-01", "#DIS-01");
        assertThat(new Weighed(discrepancy, List.of("CA-001")).does()).isEqualTo("sets it against CA-001");
        assertThat(new Weighed(discrepancy, List.of("CA-001", "CA-002")).does())
                .isEqualTo("weighs it against other sentences");
    }

    @Test
    void anOutlineIsToldOnceAndEachRowHasItsPermalinkAndItsReasons() {
        Document page = page(Fixtures.verified());
        Element outline = page.getElementById("SIF-4.minutes-minutes-are-answer");
        assertThat(outline.select("h4").text()).isEqualTo("59 minutes are refused (first of 2 rows)");
        assertThat(outline.select("ol b").eachText()).containsExactly("<minutes>", "<answer>");
        assertThat(outline.select(".rows > thead th").eachText())
                .containsExactly("minutes", "answer", "reason", "answer", "why");
        assertThat(outline.select(".rows > tbody").eachAttr("id"))
                .containsExactly("SIF-4.59-minutes-are-refused", "SIF-4.60-minutes-are-accepted");
        assertThat(page.getElementById("SIF-4.59-minutes-are-refused")
                        .select("> tr:first-child > *")
                        .eachText())
                .containsExactly("59", "refused", "one less", "refused");
        assertThat(outline.select(".rows > tbody details .told td").text()).contains("SIF-4");
    }

    @Test
    void aRuleQuotesWhatItRestsOnAndLeadsThere() {
        Document page = page(Fixtures.verified());
        Elements quotes = page.select("#SIF-2 .stated blockquote");
        assertThat(page.select("#SIF-2 .stated > li > a").eachText()).containsExactly("CA-005", "CA-006");
        assertThat(quotes).isNotEmpty();
        for (Element quote : quotes) {
            Element place = quote.nextElementSibling();
            Element passage =
                    page.getElementById(place.select("a[href^=#]").attr("href").substring(1));
            assertThat(passage.text()).contains(quote.text(), "SIF-2");
        }
        assertThat(page.select("#SIF-2 dd:has(.stated) > small > a").attr("href"))
                .startsWith("https://");
        assertThat(page.select("#CA-005 a[href='#CA-005.text']")).hasSize(1);
        assertThat(quotes.select("i").eachText()).containsExactly("thepublisher,");
        assertThat(page.select("#SIF-2 .stated small:contains(so in the saved copy)"))
                .hasSize(1);
        Document bare = page(Fixtures.withoutSources());
        assertThat(bare.select("blockquote")).isEmpty();
        assertThat(bare.select("#SIF-2 dd:has(.stated) small").text())
                .contains("Adaptive session lifetime", "Devices and their tokens");
    }

    @Test
    void whatIsVerifiedIsQuiet() {
        assertThat(page(Fixtures.verified())
                        .select("main :is(.rule, .statement, .matrix) .badge")
                        .eachText())
                .isNotEmpty()
                .doesNotContain("verified");
        assertThat(page(Fixtures.failing()).select("#SIF-1 > .head .badge").eachText())
                .containsExactly("failed");
    }

    @Test
    void glossaryTermsAreLinkedOnceInARule() {
        Document page = page(Fixtures.verified());
        assertThat(page.select("#SIF-1 > .head a.term").eachText())
                .containsExactly("Primary Refresh Token", "sign-in frequency");
    }

    @Test
    void hostileTextIsText() {
        Document page = page(Hostile.result());
        assertThat(page.text()).contains("<script>alert(1)</script>", "[U+202E]", "[U+0000]", "${7*7}", "&amp;");
        assertThat(Written.page(Hostile.result())).doesNotContain("\u0000", "\u202E", "<script>alert", "<img");
    }
}
