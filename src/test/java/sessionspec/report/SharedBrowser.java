package sessionspec.report;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One browser for all the classes that ask for it: each test finds it as it was started, the last one closes it. */
final class SharedBrowser implements BeforeAllCallback, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);

    private Browser browser;

    Browser get() {
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        browser = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, type -> Browser.start(), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser.reset();
    }
}
