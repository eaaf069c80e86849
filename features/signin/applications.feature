Feature: Applications
  Sign-in frequency reaches an app only through the app's requests to Microsoft Entra ID.
  Sign-in frequency works in Microsoft's own apps, and in other SAML, OAuth2 and OIDC apps that set no cookies and regularly send the user to Microsoft Entra ID again.
  The documents do not say when the user of an app that keeps a session of its own is prompted.

  @APP-1 @INT-13 @CA-018 @CA-019 @CA-020 @CA-021 @CA-022 @CA-023 @CA-024 @CA-025 @CA-026 @CA-027 @CA-028 @RA-054
  @INT-445
  Rule: Sign-in frequency works in the web apps that the documents name and, because we read "most" as "all", in all Microsoft native apps

    Scenario Outline: The user of <app> is prompted an hour after signing in
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the user is prompted in the same app at 01:00

      Examples:
        | app                            | reason                            |
        | Word Online                    | a web app that the documents name |
        | Excel Online                   | a web app that the documents name |
        | PowerPoint Online              | a web app that the documents name |
        | OneNote Online                 | a web app that the documents name |
        | Office.com                     | a web app that the documents name |
        | the Microsoft 365 Admin portal | a web app that the documents name |
        | Exchange Online                | a web app that the documents name |
        | SharePoint Online              | a web app that the documents name |
        | OneDrive                       | a web app that the documents name |
        | the Teams web client           | a web app that the documents name |
        | Dynamics CRM Online            | a web app that the documents name |
        | the Azure portal               | a web app that the documents name |
        | a Microsoft app for Windows    | a Microsoft native app            |
        | a Microsoft app for Mac        | a Microsoft native app            |
        | a Microsoft mobile app         | a Microsoft native app            |
        | Outlook                        | a Microsoft native app            |

  @APP-2 @INT-14 @INT-27 @DIS-62 @CA-018 @CA-029 @RA-052 @RA-053 @RA-055 @INT-392 @DIS-30
  Rule: Sign-in frequency works with non-Microsoft SAML, standard OAuth2 and OIDC apps that redirect back regularly and, as we read "drop cookies", set no cookies

    Scenario Outline: The user of <app> is prompted an hour after signing in
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the user is prompted in the same app at 01:00

      Examples:
        | app                                                                          |
        | a non-Microsoft SAML app that sets no cookies and redirects back regularly   |
        | a non-Microsoft OAuth2 app that sets no cookies and redirects back regularly |
        | a non-Microsoft OIDC app that sets no cookies and redirects back regularly   |

  @APP-3 @INT-340 @INT-360 @CA-029 @CA-014 @RA-052 @RA-053 @RA-055 @INT-14 @INT-27 @INT-392 @DIS-30 @DIS-62
  Rule: The documents do not say when a prompt reaches the user of an app that keeps its own session or does not redirect back regularly

    Scenario Outline: The documents do not say whether the user of <app> is prompted an hour after signing in
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in <app> at 01:00

      Examples:
        | app                                                 | reason                                                |
        | an app that keeps its own cookies                   | the app may let the user in by its own cookies        |
        | an OIDC app that keeps its own cookies              | the app may let the user in by its own cookies        |
        | a SAML app that keeps its own cookies               | the app may let the user in by its own cookies        |
        | an OAuth2 app that keeps its own cookies            | the app may let the user in by its own cookies        |
        | an app that does not redirect back regularly        | the app might not send the user to Microsoft Entra ID |
        | an OIDC app that does not redirect back regularly   | the app might not send the user to Microsoft Entra ID |
        | a SAML app that does not redirect back regularly    | the app might not send the user to Microsoft Entra ID |
        | an OAuth2 app that does not redirect back regularly | the app might not send the user to Microsoft Entra ID |

    Example: An app's own session of 8 hours may hold back the hourly prompt, but no longer than those 8 hours
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When an app opens a session of 8 hours at 00:00
      Then the user is not prompted in the app at 00:59
      And the documents do not say whether the user is prompted in the app at 07:59
      And the user is prompted in the app at 08:00
      And the user is prompted in the app at 08:01

    Example: The documents do not say whether a password change, which ends the Microsoft Entra session, also ends an app's own session of 2 hours
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And an app opens a session of 2 hours at 00:00
      When the user's password is changed at 00:30
      Then the documents do not say whether the user is prompted in the app at 00:30
      And the user is prompted in Exchange Online at 00:30
      And the user is prompted in the app at 02:00

    Example: The documents do not say whether an app's own session of 30 hours outlasts a browser session that ends after 24 hours without use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When an app opens a session of 30 hours at 00:00
      Then the documents do not say whether the user is prompted in the app on day 2 at 00:00
      And the user is prompted in the app on day 2 at 06:00

    Example: The documents do not say whether an app's own session of 20 hours puts off the return to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When an app opens a session of 20 hours at 00:00
      Then the user is not prompted in the app at 11:59
      And the documents do not say whether the user is returned to the identity provider in the app at 12:00
      And the user is returned to the identity provider in the app at 20:00

    Example: The documents do not say whether closing the browser, which ends the browser session, leads to a prompt in an app with its own cookies
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31
      And the documents do not say whether the user is prompted in an app that keeps its own cookies at 00:31

  @APP-4 @DIS-62 @CA-018 @CA-029 @RA-052 @RA-053
  Rule: The documents do not say when users are prompted in an app that departs from OAuth2 or OIDC, or uses neither these nor SAML

    Scenario Outline: The documents do not say whether the user of <app> is prompted an hour after signing in
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in <app> at 01:00

      Examples:
        | app                                           | reason                                                                      |
        | a non-Microsoft app with another protocol     | the documents name only OAuth2, OIDC and SAML                               |
        | an OAuth2 app that departs from the standards | of the OAuth2 apps, the documents name only those that follow the standards |
        | an OIDC app that departs from the standards   | of the OIDC apps, the documents name only those that follow the standards   |
