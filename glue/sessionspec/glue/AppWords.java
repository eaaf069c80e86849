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
    private static final String ON_DEVICES_OF_MICROSOFT = "(?:a|the) Microsoft (?:app for (?:Windows|Mac)|mobile app)";
    private static final String OF_MICROSOFT = "Dynamics CRM Online|Microsoft Graph|" + ON_DEVICES_OF_MICROSOFT;
    /** What such apps do if nothing else is said. */
    private static final String USUALLY = " that sets no cookies and redirects back regularly";

    private static final String OF_SAML =
            "Salesforce|(?:a non-Microsoft|the) SAML app|a non-Microsoft SAML app" + USUALLY;
    private static final String OF_OTHERS = "(?:a non-Microsoft|the) (?:OAuth2|OIDC|WS-Federation) app"
            + "|a non-Microsoft (?:OAuth2|OIDC) app" + USUALLY + "|a non-Microsoft app with another protocol"
            + "|(?:an|the|an OIDC|a SAML|an OAuth2) app that (?:keeps its own cookies|does not redirect back regularly)"
            + "|an (?:OAuth2|OIDC) app that departs from the standards";

    static final String PATTERN =
            OF_MICROSOFT_365 + "|" + ADMIN_PORTALS + "|" + OF_MICROSOFT + "|" + OF_SAML + "|" + OF_OTHERS;

    /** The one that was spoken of before; of the apps of a protocol the one that is not Microsoft's. */
    static App parse(String words) {
        String name = words.replace(USUALLY, "")
                .replaceFirst("^the (?=Microsoft (?:app|mobile) )", "a ")
                .replaceFirst("^the (?=app that )", "an ")
                .replaceFirst("^the (?=.+ app$)", "a non-Microsoft ");
        return Apps.named(name.replaceFirst("^the ", "")).orElseThrow();
    }
}
