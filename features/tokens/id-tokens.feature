Feature: ID tokens
  An ID token tells a website or a native client who the user is.
  A web application usually lets its own session last as long as the ID token.
  So the token's lifetime decides how often the user is sent to authenticate again.
  Whether the Stay signed in? prompt is shown on a joined device is left open; if the user answers the prompt there, the answer counts.

  @IDT-1 @TL-047 @TL-049 @INT-111 @DIS-66
  Rule: An ID token belongs to one user and one client

    Scenario Outline: An ID token of a <client> is accepted from that <client>, and refused from another user and from another client
      When a <client> asks for an ID token for a non-Microsoft OIDC app at 00:00
      Then the ID token is accepted at 00:01
      And the ID token is refused when another user presents it at 00:01
      And the ID token is refused when another client presents it at 00:01

      Examples:
        | client     |
        | browser    |
        | native app |

  @IDT-2 @TL-078 @TL-050 @TL-071 @INT-01
  Rule: An ID token is valid for 1 hour by default and cannot be revoked

    Scenario Outline: An ID token of a <client> is accepted for an hour
      When a <client> asks for an ID token for a non-Microsoft OIDC app at 00:00
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00
      And the ID token is refused at 01:01

      Examples:
        | client                         | reason                            |
        | browser                        | an hour is the default            |
        | native app that negotiates CAE | CAE does not lengthen an ID token |

    Example: A native app's ID token expires after an hour, although the native app's access token is still valid
      Given the random default lifetime of the access token is taken to be 75 minutes
      And a native app asks for an access token for a non-Microsoft OIDC app at 00:00
      When the same native app asks for an ID token for the OIDC app at 00:00
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00
      And the access token is accepted at 01:14

    Example: Revoking the user's sessions does not end the ID token of a native app that negotiates CAE, even where the token was stolen
      Given a native app that negotiates CAE asks for an ID token for a non-Microsoft OIDC app at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:20
      Then the ID token is accepted at 00:59
      And the ID token, if stolen, is accepted at 00:59
      And the ID token, if stolen, is refused at 01:00

    Example: Revoking the user's sessions does not end a browser's ID token
      Given a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:20
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00

    Example: Disabling the account does not end a browser's ID token
      Given a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the user's account is disabled at 00:20
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00

    Scenario Outline: A browser's ID token does not end when the user's <violation>
      Given the user signs in on a registered device at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the user's <violation> at 00:20
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00

      Examples:
        | violation                   |
        | password is changed         |
        | device becomes noncompliant |

  @IDT-3 @DIS-66 @TL-003 @TL-050 @TL-052 @TL-070 @TL-075 @INT-01
  Rule: A configured AccessTokenLifetime replaces an ID token's default lifetime, even where the token is stolen

    Scenario Outline: An ID token, even a stolen one, expires at <end> with an AccessTokenLifetime of <lifetime>
      Given the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      When a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      Then the ID token is accepted at <just before>
      And the ID token, if stolen, is accepted at <just before>
      And the ID token is refused at <end>
      And the ID token, if stolen, is refused at <end>
      And the ID token is refused at <just after>

      Examples:
        | lifetime | just before | end   | just after | reason                              |
        | 00:10:00 | 00:09       | 00:10 | 00:11      | shorter than the default of an hour |
        | 02:00:00 | 01:59       | 02:00 | 02:01      | longer than the default of an hour  |

  @IDT-4 @INT-51 @TL-051 @TL-052 @INT-01
  Rule: A web application that matches its session to the ID token ends the session with the token; other applications set their session's lifetime themselves

    Scenario Outline: An app's session matched to an ID token with a lifetime of <lifetime> ends at <end>
      Given the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      And a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:00
      Then the app's session goes on at <just before>
      And the app's session has ended at <end>
      And the app's session has ended at <just after>

      Examples:
        | lifetime | just before | end   | just after | reason                                             |
        | 00:10:00 | 00:09       | 00:10 | 00:11      | the session ends with the token, after ten minutes |
        | 01:00:00 | 00:59       | 01:00 | 01:01      | the session ends with the token, after an hour     |
        | 08:00:00 | 07:59       | 08:00 | 08:01      | the session ends with the token, after eight hours |

    Example: An app's session matched to the ID token ends with the token, although the session was opened 30 minutes after the token was issued
      Given a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:30
      Then the app's session goes on at 00:59
      And the app's session has ended at 01:00

    Example: An OIDC app's session that ends with its ID token does not spare the user the hourly prompt in SharePoint Online
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      And the browser asks for an ID token for SharePoint Online at 00:30
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:30
      When the OIDC app opens a session tied to the app's ID token at 00:30
      Then the user is prompted in SharePoint Online at 01:00

    Example: An app's own session of 8 hours outlasts the ID token, which expires after an hour
      Given a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the app opens a session of 8 hours at 00:00
      Then the ID token is refused at 01:00
      And the app's session goes on at 07:59
      And the app's session has ended at 08:00

  @IDT-5 @INT-50 @TL-052 @TL-084 @TL-086 @INT-447
  Rule: A user whose application session has ended authenticates again, silently while the SSO session token is valid and nothing else requires a sign-in

    Example: A user whose application session ended after an hour is not prompted while the SSO session token is valid
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:00
      Then the app's session has ended at 01:00
      And the user is not prompted in the OIDC app at 01:00

    Example: A user whose application session ended is prompted once the SSO session token has expired after 24 hours without use
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:00
      Then the app's session has ended at 01:00
      And the user is prompted in the OIDC app on day 2 at 00:00

    Example: The documents do not say whether logging in to a joined device spares the user a prompt once the SSO session token has expired
      Given the user logs in to a joined device at 00:00
      And the user signs in on the joined device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:00
      Then the app's session has ended at 01:00
      And the documents do not say whether the user is prompted in the OIDC app on day 2 at 00:00

    Example: A user whose application session ended is prompted, because the SSO session token ended when the browser was closed
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      And the OIDC app opens a session tied to the app's ID token at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is prompted in the OIDC app at 01:00

    Example: A user is not prompted when the ID token ends after 1 hour, and is prompted when the policy's 2 hours have passed
      Given a policy that requires sign-in every 2 hours
      And the user signs in on a personal device at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:00
      Then the app's session has ended at 01:00
      And the user is not prompted in the OIDC app at 01:00
      And the user is prompted in the OIDC app at 02:00

    Example: A user whose ID token from 01:30 outlasts the policy's 2 hours is prompted at the latest when that token ends
      Given a policy that requires sign-in every 2 hours
      And the user signs in on a personal device at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 01:30
      When the OIDC app opens a session tied to the app's ID token at 01:30
      Then the documents do not say whether the user is prompted in the OIDC app at 02:00
      And the app's session goes on at 02:29
      And the user is prompted in the OIDC app at 02:30

    Example: A user whose ID token of 8 hours outlasts the policy's hour is prompted at the latest when the token ends
      Given a policy that requires sign-in every hour
      And the administrator sets AccessTokenLifetime to "08:00:00" for the organisation at 00:00
      And the user signs in on a personal device at 00:00
      And the browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      When the OIDC app opens a session tied to the app's ID token at 00:00
      Then the documents do not say whether the user is prompted in the OIDC app at 07:59
      And the user is prompted in the OIDC app at 08:00
