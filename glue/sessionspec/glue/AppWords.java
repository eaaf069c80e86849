package sessionspec.glue;

import sessionspec.ask.words.Apps;
import sessionspec.core.kernel.App;

/** The apps that the documents or people name, and the kinds of app that the documents tell apart. */
final class AppWords {

    private static final String ON_DEVICES_OF_MICROSOFT_365 = "Teams|Outlook";
    private static final String OF_MICROSOFT_365 = "Word Online|Excel Online|PowerPoint Online|OneNote Online"
            + "|Office\\.com|(?:the )?Microsoft 365 Admin portal|Exchange Online|SharePoint Online|OneDrive|(?:the )?Teams web client|"
            + ON_DEVICES_OF_MICROSOFT_365;
    private static final String ADMIN_PORTALS = "(?:the )?Azure portal|(?:the )?Microsoft Entra admin center";
    private static final String ON_DEVICES_OF_MICROSOFT = "a Microsoft app for (?:Windows|Mac|Mobile)";
    private static final String OF_MICROSOFT = "Dynamics CRM Online|Microsoft Graph|" + ON_DEVICES_OF_MICROSOFT;
    /** What such apps do if nothing else is said. */
    private static final String USUALLY = " that sets no cookies and redirects back regularly";

    private static final String OF_SAML = "Salesforce|another publisher's SAML app(?:" + USUALLY + ")?";
    private static final String OF_OTHERS = "another publisher's (?:OAuth2|OIDC) app(?:" + USUALLY
            + ")?|another publisher's (?:WS-Federation app|app with another protocol)"
            + "|(?:an|an OIDC|a SAML|an OAuth2) app that (?:keeps its own cookies|does not redirect back regularly)"
            + "|an (?:OAuth2|OIDC) app that departs from the standards";

    static final String PATTERN =
            OF_MICROSOFT_365 + "|" + ADMIN_PORTALS + "|" + OF_MICROSOFT + "|" + OF_SAML + "|" + OF_OTHERS;

    private AppWords() {}

    static App parse(String words) {
        return Apps.named(words.replace(USUALLY, "").replaceFirst("^the ", "")).orElseThrow();
    }
}
