Feature: Applications
  Sign-in frequency reaches an app only through its requests to Microsoft Entra ID.
  Microsoft's own apps follow the protocols, and others comply as long as they ask again.
  The documents do not say when the user of an app that keeps a session of its own is prompted.

  @APP-1 @INT-13 @CA-018 @CA-019 @CA-020 @CA-021 @CA-022 @CA-023 @CA-024 @CA-025 @CA-026 @CA-027 @CA-028 @RA-054
  @INT-445
  Rule: The web apps that the documents name, and by our reading of "most" also every Microsoft native app, comply with sign-in frequency

    Scenario Outline: The user of <app> is prompted once the hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the user is prompted in <app> at 01:00

      Examples:
        | app                            |
        | Word Online                    |
        | Excel Online                   |
        | PowerPoint Online              |
        | OneNote Online                 |
        | Office.com                     |
        | the Microsoft 365 Admin portal |
        | Exchange Online                |
        | SharePoint Online              |
        | OneDrive                       |
        | the Teams web client           |
        | Dynamics CRM Online            |
        | the Azure portal               |
        | a Microsoft app for Windows    |
        | a Microsoft app for Mac        |
        | a Microsoft mobile app         |
        | Outlook                        |

  @APP-2 @INT-14 @INT-27 @DIS-62 @CA-018 @CA-029 @RA-052 @RA-053 @RA-055 @INT-392 @DIS-30
  Rule: Sign-in frequency works with non-Microsoft SAML and standard-conforming OAuth2 and OIDC apps that set, as we read "drop", no own cookies and redirect back regularly

    Scenario Outline: The user of <app> is prompted once the hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the user is prompted in <app> at 01:00

      Examples:
        | app                                                                          |
        | a non-Microsoft SAML app that sets no cookies and redirects back regularly   |
        | a non-Microsoft OAuth2 app that sets no cookies and redirects back regularly |
        | a non-Microsoft OIDC app that sets no cookies and redirects back regularly   |

  @APP-3 @INT-340 @INT-360 @CA-029 @CA-014 @RA-052 @RA-053 @RA-055 @INT-14 @INT-27 @INT-392 @DIS-30 @DIS-62
  Rule: The documents do not say when a prompt reaches the user of an app that keeps its own session or does not redirect back regularly

    Scenario Outline: The documents do not say whether the user of <app> is prompted once the hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in <app> at 01:00

      Examples:
        | app                                                 |
        | an app that keeps its own cookies                   |
        | an OIDC app that keeps its own cookies              |
        | a SAML app that keeps its own cookies               |
        | an OAuth2 app that keeps its own cookies            |
        | an app that does not redirect back regularly        |
        | an OIDC app that does not redirect back regularly   |
        | a SAML app that does not redirect back regularly    |
        | an OAuth2 app that does not redirect back regularly |

    Example: The user of an app with a session of 8 hours is certain to be prompted only once that session has ended
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When an app opens a session of 8 hours at 00:00
      Then the user is not prompted in the app at 00:59
      And the documents do not say whether the user is prompted in the app at 01:00
      And the documents do not say whether the user is prompted in the app at 07:59
      And the user is prompted in the app at 08:00

    Example: The documents do not say whether an app's own session outlasts the revocation that follows a changed password
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And an app opens a session of 2 hours at 00:00
      When the user's password is changed at 00:30
      Then the documents do not say whether the user is prompted in the app at 00:30
      And the user is prompted in Exchange Online at 00:30
      And the user is prompted in the app at 02:00

    Example: The documents do not say whether an app's own session goes on when the browser's session ends after 24 hours without use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When an app opens a session of 30 hours at 00:00
      Then the documents do not say whether the user is prompted in the app on day 2 at 00:00
      And the user is prompted in the app on day 2 at 06:00

    Example: The documents do not say whether an app's own session outlasts the Max Age of a federated user's tokens
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When an app opens a session of 20 hours at 00:00
      Then the user is not prompted in the app at 11:59
      And the documents do not say whether the user is prompted in the app at 12:00
      And the user is returned to the identity provider in the app at 20:00

    Example: The documents do not say whether closing the browser leads to a prompt in an app that keeps its own cookies
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31
      And the documents do not say whether the user is prompted in an app that keeps its own cookies at 00:31

  @APP-4 @DIS-62 @CA-018 @CA-029 @RA-052 @RA-053
  Rule: The documents do not say when a prompt reaches the user of an app with another protocol, or one that departs from OAuth2 or OIDC

    Scenario Outline: The documents do not say whether the user of <app> is prompted once the hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in <app> at 01:00

      Examples:
        | app                                           |
        | a non-Microsoft app with another protocol     |
        | an OAuth2 app that departs from the standards |
        | an OIDC app that departs from the standards   |
