package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.naming.OperationNotSupportedException;

/**
 * Asks axe in the page, and only for what it found. By its own builder every element of every rule would be described
 * and fetched, to be judged in a second window: that is for pages with frames, and takes twice as long.
 */
final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException | OperationNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How many rules what is looked at passes; none of them may find anything.
     *
     * @param where what is looked at, as a script says it
     */
    static long rulesPassed(Browser browser, String where, String options) {
        if (!(boolean) browser.js("return 'axe' in window")) {
            browser.js(SCRIPT);
        }
        Map<?, ?> found = (Map<?, ?>) browser.async("""
                axe.run(%s, { resultTypes: ['violations'], iframes: false, ...%s }).then(found => done({
                  passes: found.passes.length,
                  violations: found.violations.map(({ id, nodes }) =>
                    id + ': ' + nodes.slice(0, 3).map(it => it.html + ' ' + it.failureSummary).join()),
                }), wrong => done({ passes: 0, violations: [String(wrong)] }));
                """.formatted(where, options));
        assertThat((List<?>) found.get("violations")).isEmpty();
        return (long) found.get("passes");
    }
}
