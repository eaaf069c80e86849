package sessionspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import sessionspec.report.Fixtures;

class OwnLinksTest {

    @Test
    void whatLeadsElsewhereStaysAsWords() {
        assertThat(
                        OwnLinks.in(
                                "<p id=\"a\"><a href=\"#a\">A</a> <a class=\"x\" href=\"#b\">$1 <b>B</b></a> <a href=\"c\">C</a></p>"))
                .isEqualTo("<p id=\"a\"><a href=\"#a\">A</a> $1 <b>B</b> <a href=\"c\">C</a></p>");
    }

    @Test
    void everyLinkOfTheShortEditionLeadsSomewhere() {
        Document paper = Jsoup.parse(Page.paper(Fixtures.verified()));
        Set<String> ids = paper.select("[id]").stream().map(it -> "#" + it.id()).collect(Collectors.toSet());

        assertThat(paper.select("a[href^=#]").eachAttr("href")).isNotEmpty().isSubsetOf(ids);
    }
}
