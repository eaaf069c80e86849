Feature: SAML tokens
  Web applications that use SAML or WS-Federation take SAML tokens.
  NotOnOrAfter in the conditions of a SAML token says when the token expires.
  After that the client asks for a new token, and the user often notices nothing.

  @SML-1 @TL-037 @TL-038 @INT-111
  Rule: SAML tokens are issued for applications that use SAML2 or WS-Federation

    Scenario Outline: An application that uses <protocol> gets a SAML token
      When a browser asks for a SAML token for a non-Microsoft <protocol> app at 00:00
      Then Microsoft Entra ID issues a SAML token
      And the SAML token is accepted at 00:01

      Examples:
        | protocol      |
        | SAML          |
        | WS-Federation |

    Example: The documents do not say whether an application that uses OIDC gets a SAML token
      When a browser asks for a SAML token for a non-Microsoft OIDC app at 00:00
      Then the documents do not say whether a SAML token is issued

  @SML-2 @TL-039 @TL-078 @INT-01 @INT-49 @INT-472
  Rule: A SAML token is valid for 1 hour by default

    Example: A SAML token expires after an hour
      When a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      Then NotOnOrAfter of the conditions is 01:00
      And the SAML token is accepted at 00:59
      And the SAML token is refused at 01:00
      And the SAML token is refused at 01:01

    Example: A SAML token for an application that uses WS-Federation expires after an hour
      When a browser asks for a SAML token for a non-Microsoft WS-Federation app at 00:00
      Then the SAML token is accepted at 00:59
      And the SAML token is refused at 01:00

    Example: NotOnOrAfter of a user's SAML token stays the same when another user gets a SAML token
      Given a browser of alex@contoso.com asks for a SAML token for a non-Microsoft SAML app at 00:00
      When a browser of robin@contoso.com asks for a SAML token for the SAML app at 00:10
      Then NotOnOrAfter of the conditions for alex@contoso.com is 01:00
      And NotOnOrAfter of the conditions for robin@contoso.com is 01:10

    Example: NotOnOrAfter of a SAML token stays the same when the user gets an ID token
      Given a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      When the browser asks for an ID token for a non-Microsoft OIDC app at 00:20
      Then Microsoft Entra ID issues an ID token
      And NotOnOrAfter of the conditions is 01:00

    Scenario Outline: A SAML token is accepted until its hour ends, even if <revocation>
      Given the user signs in on a registered device at 00:00
      And the browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      When <revocation> at 00:20
      Then the SAML token is accepted at 00:59
      And the SAML token is refused at 01:00

      Examples:
        | revocation                                                                   |
        | the user's account is disabled                                               |
        | the user's password is changed                                               |
        | the user's device becomes noncompliant                                       |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell |

  @SML-3 @INT-49 @TL-044 @TL-040 @TL-043 @DIS-23
  Rule: A configured lifetime sets NotOnOrAfter of the conditions to the time of issue plus that lifetime and five minutes of clock skew

    Scenario Outline: A SAML token with an AccessTokenLifetime of <lifetime> expires <end>
      Given the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      When a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      Then NotOnOrAfter of the conditions is <instant>
      And the SAML token is accepted <just before>
      And the SAML token is refused <end>
      And the SAML token is refused <just after>

      Examples:
        | lifetime   | instant        | just before       | end               | just after        | reason                                                   |
        | 00:10:00   | 00:15          | at 00:14          | at 00:15          | at 00:16          | the shortest lifetime that can be set, plus five minutes |
        | 01:00:00   | 01:05          | at 01:04          | at 01:05          | at 01:06          | an hour plus five minutes, five more than by default     |
        | 1.00:00:00 | day 2 at 00:05 | on day 2 at 00:04 | on day 2 at 00:05 | on day 2 at 00:06 | the longest lifetime that can be set, plus five minutes  |

    Example: A SAML token for an application that uses WS-Federation lasts five minutes longer than the configured lifetime
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a browser asks for a SAML token for a non-Microsoft WS-Federation app at 00:00
      Then the SAML token is accepted at 02:04
      And the SAML token is refused at 02:05

    Scenario Outline: When <change>, NotOnOrAfter of an issued SAML token stays the same, and the documents leave open how long the token is valid
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      When the administrator <changes> at 00:30
      Then NotOnOrAfter of the conditions is 02:05
      And the documents do not say whether the SAML token is accepted at <open>

      Examples:
        | change                     | changes                                                     | open  | reason                                                                                   |
        | the lifetime is shortened  | sets AccessTokenLifetime to "00:30:00" for the organisation | 00:35 | by the shorter lifetime the token has ended at 00:35, but as issued it lasts until 02:05 |
        | the lifetime is lengthened | sets AccessTokenLifetime to "03:00:00" for the organisation | 02:05 | as issued the token has ended at 02:05, but by the longer lifetime it lasts until 03:05  |
        | the policy is deleted      | deletes the token lifetime policy of the organisation       | 01:00 | by the default the token has ended at 01:00, but as issued it lasts until 02:05          |

  @SML-4 @TL-041 @INT-111
  Rule: A client whose SAML token is no longer valid has to send a new authentication request

    Example: Once a SAML token has expired, a new request brings a new SAML token, which is accepted for an hour
      When a browser asks for a SAML token for Salesforce at 00:00
      Then the SAML token is refused at 01:00
      When the browser asks for a SAML token for Salesforce at 01:00
      Then Microsoft Entra ID issues a SAML token
      And the new SAML token is accepted at 01:59
      And the new SAML token is refused at 02:00

  @SML-5 @INT-50 @TL-042 @TL-084 @TL-086 @INT-111
  Rule: A valid SSO session token satisfies a new authentication request without interactive sign-in, unless something else requires a sign-in

    Example: The user is not prompted when the browser asks for another SAML token after an hour, as the SSO session token is valid
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for a SAML token for Salesforce at 00:00
      When the browser asks for a SAML token for Salesforce at 01:00
      Then Microsoft Entra ID issues a SAML token
      And the user is not prompted at 01:00

    Example: The user has to sign in for another SAML token, because closing the browser has ended the SSO session token
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for a SAML token for Salesforce at 00:00
      And the browser is closed and opened again at 00:30
      When the browser asks for a SAML token for Salesforce at 01:00
      Then Microsoft Entra ID issues no SAML token until the user signs in again

    Example: The user has to sign in for another SAML token once the SSO session token has expired after 24 hours without use
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser asks for a SAML token for Salesforce at 00:00
      When the browser asks for a SAML token for Salesforce on day 2 at 00:00
      Then Microsoft Entra ID issues no SAML token until the user signs in again

    Example: The user has to sign in for another SAML token once the policy's hour has passed, although the SSO session token is valid
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      And the browser asks for a SAML token for Salesforce at 00:00
      When the browser asks for a SAML token for Salesforce at 01:00
      Then Microsoft Entra ID issues no SAML token until the user signs in again

  @SML-6 @TL-045
  Rule: NotOnOrAfter of the subject confirmation does not follow the configuration of token lifetimes

    Scenario Outline: An AccessTokenLifetime of <lifetime> sets NotOnOrAfter of the conditions, but not that of the subject confirmation
      Given the lifetime of the subject confirmation of SAML tokens is taken to be 1 hour
      And the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      When a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      Then NotOnOrAfter of the subject confirmation is 01:00
      And NotOnOrAfter of the conditions is <end>

      Examples:
        | lifetime | end   | reason                                                                      |
        | 00:10:00 | 00:15 | the lifetime plus five minutes is less than the subject confirmation's hour |
        | 02:00:00 | 02:05 | the lifetime plus five minutes is more than the subject confirmation's hour |

    Example: With a configured lifetime, NotOnOrAfter of the subject confirmation stays the same when the browser asks for an ID token
      Given the lifetime of the subject confirmation of SAML tokens is taken to be 2 hours
      And the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:00
      And a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      When the browser asks for an ID token for a non-Microsoft OIDC app at 00:20
      Then NotOnOrAfter of the subject confirmation is 02:00

    Example: The subject confirmation lasts 2 hours, although the conditions last an hour by default
      Given the lifetime of the subject confirmation of SAML tokens is taken to be 2 hours
      When a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      Then NotOnOrAfter of the subject confirmation is 02:00
      And NotOnOrAfter of the conditions is 01:00

    Example: The conditions last an hour by default, but the documents do not say how long the subject confirmation lasts
      When a browser asks for a SAML token for a non-Microsoft SAML app at 00:00
      Then the documents do not say how long the subject confirmation lasts
      And NotOnOrAfter of the conditions is 01:00
