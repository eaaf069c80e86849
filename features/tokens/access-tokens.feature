Feature: Access tokens
  With an access token a client reaches a protected resource until the token expires.
  The token of a client without continuous access evaluation (CAE) cannot be revoked, so its lifetime is a trade-off between
  performance and safety. Whether a revocation ends the token of a client with CAE is left open.
  By default the lifetime is drawn at random, and for clients with CAE it can be longer.

  @ACC-1 @TL-027 @TL-028 @INT-111 @DIS-66
  Rule: An access token works only for the user, the client and the resource that it was issued for

    Example: An access token for Exchange Online is accepted from its own client, and refused from another user, from another client and in Dynamics CRM Online
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 00:01
      And the access token is refused when another user presents it at 00:01
      And the access token is refused when another client presents it at 00:01
      And the access token is refused in Dynamics CRM Online at 00:01

  @ACC-2 @DIS-231 @TL-029 @TL-071 @RA-119 @INT-01 @DIS-26
  Rule: An access token whose client did not negotiate CAE cannot be revoked and is valid until it expires

    Example: An access token with a lifetime of an hour is accepted until the hour has passed
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 00:59
      And the access token is refused at 01:00
      And the access token is refused at 01:01

    Scenario Outline: An access token lasts its full hour, although the user is prompted because the user's <change>
      Given the user signs in on a registered device at 00:00
      And the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When the user's <change> at 00:20
      Then the user is prompted at 00:20
      And the access token is accepted at 00:59
      And the access token is refused at 01:00

      Examples:
        | change                      |
        | account is disabled         |
        | password is changed         |
        | device becomes noncompliant |

    Example: An access token lasts its full hour, although an administrator revokes the user's sessions
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:20
      Then the access token is accepted at 00:59
      And the access token is refused at 01:00

  @ACC-3 @DIS-66 @TL-030 @TL-070
  Rule: A stolen access token works for the thief, just as for its client, until the token expires

    Scenario Outline: A stolen access token with a lifetime of <lifetime> expires <end>
      Given the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token, if stolen, is accepted <just before>
      And the access token, if stolen, is refused <end>

      Examples:
        | lifetime   | just before       | end               | reason                                |
        | 00:10:00   | at 00:09          | at 00:10          | the shortest lifetime that can be set |
        | 01:00:00   | at 00:59          | at 01:00          | a lifetime of an hour                 |
        | 1.00:00:00 | on day 1 at 23:59 | on day 2 at 00:00 | the longest lifetime that can be set  |

    Example: Disabling the account does not end a stolen access token before its hour has passed
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When the user's account is disabled at 00:20
      Then the access token, if stolen, is accepted at 00:59
      And the access token, if stolen, is refused at 01:00

  @ACC-4 @DIS-26 @TL-031 @CA-014 @CA-015 @INT-220
  Rule: A client without CAE keeps access until its token expires, even after the session is revoked, and gets another token only after a new sign-in

    Scenario Outline: A disabled user with a token lifetime of <lifetime> loses access <end> and gets no new token without a new sign-in
      Given the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When the user's account is disabled at 00:05
      Then the access token is accepted <just before>
      And the access token is refused <end>
      When the same native app asks for an access token for Exchange Online <end>
      Then Microsoft Entra ID issues no access token until the user signs in again

      Examples:
        | lifetime   | just before       | end               | reason                                |
        | 00:10:00   | at 00:09          | at 00:10          | the shortest lifetime that can be set |
        | 01:00:00   | at 00:59          | at 01:00          | a lifetime of an hour                 |
        | 1.00:00:00 | on day 1 at 23:59 | on day 2 at 00:00 | the longest lifetime that can be set  |

    Scenario Outline: Once <cause>, no access token is issued until the user signs in again
      Given the user signs in on a registered device at 00:00
      When <cause> at 00:05
      And a native app asks for an access token for Exchange Online at 00:06
      Then Microsoft Entra ID issues no access token until the user signs in again

      Examples:
        | cause                                                                        |
        | the user's password is changed                                               |
        | the user's device becomes noncompliant                                       |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell |

    Example: After a password change, an access token is issued once the user has signed in again
      Given the user signs in on a registered device at 00:00
      And the user's password is changed at 00:05
      When the user signs in on the registered device at 00:06
      And a native app asks for an access token for Exchange Online at 00:07
      Then Microsoft Entra ID issues an access token

    Example: With no lifetime configured, a disabled user keeps access for 60 minutes from the issue of the token, and possibly for up to 90
      Given a native app asks for an access token for Exchange Online at 00:00
      When the user's account is disabled at 00:05
      Then the access token is accepted at 00:59
      And the documents do not say whether the access token is accepted at 01:29
      And the access token is refused at 01:30

  @ACC-5 @INT-121 @TL-031 @TL-032 @TL-033 @TL-070 @TL-072 @TL-034 @INT-43 @INT-110
  Rule: A shorter lifetime means less time to misuse an access token and more replacements, and a longer lifetime means the opposite

    Scenario Outline: An AccessTokenLifetime of <lifetime> instead of the random default of 60 to 90 minutes <warning>
      When the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      Then the setting is accepted
      And <replacing> more tokens to replace
      And <access> longer access after an account is disabled

      Examples:
        | lifetime | warning                                                   | replacing                                                       | access                                                          | reason                                                         |
        | 00:59:00 | brings a warning of more tokens to replace                | the administrator is warned of                                  | the administrator is not warned of                              | shorter than any default from 60 to 90 minutes                 |
        | 01:00:00 | may bring a warning of more tokens to replace             | the documents do not say whether the administrator is warned of | the administrator is not warned of                              | the random default is longer, unless it is exactly 60 minutes  |
        | 01:01:00 | may bring a warning of more replacements or longer access | the documents do not say whether the administrator is warned of | the documents do not say whether the administrator is warned of | the random default of a token may be shorter or longer         |
        | 01:29:00 | may bring a warning of more replacements or longer access | the documents do not say whether the administrator is warned of | the documents do not say whether the administrator is warned of | the random default of a token may be shorter or longer         |
        | 01:30:00 | may bring a warning of longer access                      | the administrator is not warned of                              | the documents do not say whether the administrator is warned of | the random default is shorter, unless it is exactly 90 minutes |
        | 01:31:00 | brings a warning of longer access                         | the administrator is not warned of                              | the administrator is warned of                                  | longer than any default from 60 to 90 minutes                  |

    Example: A lifetime of 9 minutes, which is refused as too short, brings no warning of more tokens to replace
      When the administrator sets AccessTokenLifetime to "00:09:00" for the organisation at 00:00
      Then the setting is refused
      And the administrator is not warned of more tokens to replace

    Scenario Outline: With an AccessTokenLifetime of an hour so far, setting a lifetime of <lifetime> brings <warning>
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      When the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:01
      Then <replacing> more tokens to replace
      And <access> longer access after an account is disabled
      When a native app asks for an access token for Exchange Online at 00:01
      Then the access token is <answer>

      Examples:
        | lifetime | warning                             | replacing                          | access                             | answer            | reason                                                                                            |
        | 00:59:00 | a warning of more tokens to replace | the administrator is warned of     | the administrator is not warned of | refused at 01:00  | a minute shorter: a token from 00:01 has ended at 01:00, and tokens are replaced more often       |
        | 01:00:00 | no warning                          | the administrator is not warned of | the administrator is not warned of | refused at 01:01  | the lifetime is left unchanged: a token from 00:01 has ended at 01:01                             |
        | 01:01:00 | a warning of longer access          | the administrator is not warned of | the administrator is warned of     | accepted at 01:01 | a minute longer: a token from 00:01 lasts beyond 01:01, even if the account is disabled meanwhile |

    Scenario Outline: Where Conditional Access is enabled, a first AccessTokenLifetime of <lifetime> brings no warning, as no default is stated for comparison
      Given a policy that requires sign-in every day
      When the administrator sets AccessTokenLifetime to "<lifetime>" for the organisation at 00:00
      Then the setting is accepted
      And the administrator is not warned of more tokens to replace
      And the administrator is not warned of longer access after an account is disabled

      Examples:
        | lifetime | reason                                                                          |
        | 00:59:00 | although shorter than any random default of a tenant without Conditional Access |
        | 01:31:00 | although longer than any random default of a tenant without Conditional Access  |

    Example: Where a policy for only Salesforce enables Conditional Access, a lifetime of 59 minutes brings no warning of more replacements, as no default is stated
      Given a policy that requires sign-in every day
      And the policy covers only Salesforce
      When the administrator sets AccessTokenLifetime to "00:59:00" for the organisation at 00:00
      Then the setting is accepted
      And the administrator is not warned of more tokens to replace

    Scenario Outline: A first AccessTokenLifetime of 59 minutes <extent> brings <outcome> of more tokens to replace
      When the administrator sets AccessTokenLifetime to "00:59:00" <extent> at 00:00
      Then the setting is accepted
      And the administrator is <warned> of more tokens to replace

      Examples:
        | extent                      | outcome    | warned     | reason                                                                                       |
        | for the app Exchange Online | a warning  | warned     | the lifetime takes effect for the app and is shorter than any default from 60 to 90 minutes  |
        | in an unassigned policy     | no warning | not warned | the lifetime takes effect for no app so far, so no default is replaced by a shorter lifetime |

    Example: A shorter lifetime for Exchange Online brings no warning of more tokens to replace, as the organisation's policy takes precedence
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the app Exchange Online at 00:01
      Then the setting is accepted
      And the administrator is not warned of more tokens to replace

  @ACC-6 @INT-110 @TL-033 @TL-034 @TL-076 @INT-45
  Rule: An access token lasts 60 to 90 minutes by default, which we read as meant for clients without CAE in tenants without Conditional Access

    Example: By default an access token is accepted for 60 minutes, possibly for up to 90, and no longer
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 00:59
      And the documents do not say whether the access token is accepted at 01:00
      And the documents do not say whether the access token is accepted at 01:29
      And the access token is refused at 01:30

    Scenario Outline: An access token with a random default lifetime of <drawn> expires at <end>
      Given the random default lifetime of the access token is taken to be <drawn>
      When a native app asks for an access token for Exchange Online at 00:00
      Then Microsoft Entra ID issues an access token
      And the access token is accepted at <just before>
      And the access token is refused at <end>

      Examples:
        | drawn      | just before | end   | reason                        |
        | 60 minutes | 00:59       | 01:00 | the shortest default          |
        | 61 minutes | 01:00       | 01:01 | one minute above the shortest |
        | 75 minutes | 01:14       | 01:15 | the average                   |
        | 89 minutes | 01:28       | 01:29 | one minute below the longest  |
        | 90 minutes | 01:29       | 01:30 | the longest default           |

    Example: The documents do not say how long, between 60 and 90 minutes, an access token with the default lifetime lasts
      When a native app asks for an access token for Exchange Online at 00:00
      Then the documents do not say how long the access token lasts

    Scenario Outline: A random default lifetime of <drawn> is not possible for a client without CAE
      Given the random default lifetime of the access token is taken to be <drawn>
      When a native app asks for an access token for Exchange Online at 00:00
      Then Microsoft Entra ID issues no access token with that lifetime

      Examples:
        | drawn      | reason                                                               |
        | 59 minutes | one minute below the shortest, so no token has this default lifetime |
        | 91 minutes | one minute above the longest, so no token has this default lifetime  |

  @ACC-7 @INT-46 @TL-033
  Rule: The average of 75 minutes does not determine when a single token ends

    Example: An access token of 90 minutes outlasts the average of 75 minutes
      Given the random default lifetime of the access token is taken to be 90 minutes
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 01:14
      And the access token is accepted at 01:15
      And the access token is accepted at 01:16

    Example: An access token of 60 minutes ends before the average of 75 minutes
      Given the random default lifetime of the access token is taken to be 60 minutes
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 00:59
      And the access token is refused at 01:14

    Example: The average of 75 minutes does not say when a token of unknown lifetime ends
      When a native app asks for an access token for Exchange Online at 00:00
      Then the documents do not say whether the access token is accepted at 01:14
      And the documents do not say whether the access token is accepted at 01:15
      And the documents do not say whether the access token is accepted at 01:16

  @ACC-8 @INT-110 @TL-034 @TL-076 @DIS-220
  Rule: The documents do not say how Conditional Access changes the default lifetime of access tokens for clients without CAE

    Scenario Outline: The documents do not say how long an access token lasts under <policy>
      Given <policy>
      And the random default lifetime of the access token is taken to be 75 minutes
      And the user signs in on a personal device at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the documents do not say how long the access token lasts

      Examples:
        | policy                                                                    | reason                                                                                                                  |
        | a policy that requires sign-in every day                                  | the 75 minutes are a default of tenants without Conditional Access, and no default is stated for tenants with it        |
        | a policy for all cloud apps that makes browser sessions always persistent | a policy on persistence belongs to Conditional Access too, and no default is stated for tenants with Conditional Access |

    Example: A policy that covers only Salesforce enables Conditional Access, so the documents do not say whether the default of 75 minutes holds for Exchange Online
      Given a policy that requires sign-in every day
      And the policy covers only Salesforce
      And the random default lifetime of the access token is taken to be 75 minutes
      And the user signs in on a personal device at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the documents do not say how long the access token lasts

  @ACC-9 @INT-47 @DIS-24 @TL-077 @TL-034 @TL-076 @INT-110
  Rule: A client that negotiates a CAE-aware session gets an access token of up to 28 hours by default

    Example: An access token of a client with CAE can last for 28 hours, and so for more than a day
      Given the random default lifetime of the access token is taken to be 28 hours
      When a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      Then the access token is accepted on day 2 at 00:01
      And the access token is accepted on day 2 at 03:59
      And the access token is refused on day 2 at 04:00

    Scenario Outline: A random default lifetime of <drawn> is <answer> for a client with CAE
      Given the random default lifetime of the access token is taken to be <drawn>
      When a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      Then Microsoft Entra ID issues <issued>

      Examples:
        | drawn                   | issued                             | answer       | reason                                            |
        | 59 minutes              | no access token with that lifetime | not possible | one minute below 60 minutes, the shortest default |
        | 60 minutes              | an access token                    | possible     | the shortest default                              |
        | 61 minutes              | an access token                    | possible     | one minute above the shortest default             |
        | 27 hours and 59 minutes | an access token                    | possible     | one minute below 28 hours, the longest default    |
        | 28 hours                | an access token                    | possible     | exactly 28 hours, the longest default             |
        | 28 hours and 1 minute   | no access token with that lifetime | not possible | one minute above 28 hours, the longest default    |

    Example: The documents do not say how long, between 60 minutes and 28 hours, the access token of a client with CAE lasts
      When a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      Then the documents do not say how long the access token lasts
      And the access token is accepted at 00:59
      And the documents do not say whether the access token is accepted at 01:00
      And the documents do not say whether the access token is accepted on day 2 at 03:59
      And the access token is refused on day 2 at 04:00

    Example: An access token of a client with CAE lasts its 28 hours even under a policy that requires sign-in every day
      Given a policy that requires sign-in every day
      And the random default lifetime of the access token is taken to be 28 hours
      And the user signs in on a personal device at 00:00
      When a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      Then the access token is accepted on day 2 at 03:59
      And the access token is refused on day 2 at 04:00

    Example: A client that supports but does not negotiate CAE gets an access token of 60 to 90 minutes
      When a native app that supports CAE and does not negotiate it asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 00:59
      And the documents do not say whether the access token is accepted at 01:29
      And the access token is refused at 01:30

    Example: A default lifetime of 28 hours is possible for a client with CAE, but not for a client without CAE
      Given the random default lifetime of the access token is taken to be 28 hours
      When a native app asks for an access token for Exchange Online at 00:00
      Then Microsoft Entra ID issues no access token with that lifetime
      When a native app that negotiates CAE asks for an access token for Exchange Online at 00:01
      Then Microsoft Entra ID issues an access token

  @ACC-10 @DIS-29 @TL-018 @INT-109
  Rule: A script that outlasts its access token is a reason to configure a longer lifetime

    Scenario Outline: An access token of one hour is <enough> for a script of <length>
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      And a confidential client asks for an access token for Exchange Online at 00:00
      When a script that runs for <length> starts with the access token at 00:00
      Then <advice> of a token that ends before the script

      Examples:
        | length     | enough      | advice                          | reason                                        |
        | 59 minutes | long enough | the administrator is not warned | the script ends before the token              |
        | 60 minutes | long enough | the administrator is not warned | the script and the token end at the same time |
        | 61 minutes | too short   | the administrator is warned     | the token ends a minute before the script     |

    Example: With a lifetime of two hours, an access token is still accepted when a script of 90 minutes ends
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a confidential client asks for an access token for Exchange Online at 00:00
      When a script that runs for 90 minutes starts with the access token at 00:00
      Then the administrator is not warned of a token that ends before the script
      And the access token is accepted at 01:30

    Example: An access token with a default lifetime of 75 minutes is long enough for a script of 70 minutes
      Given the random default lifetime of the access token is taken to be 75 minutes
      And a confidential client asks for an access token for Exchange Online at 00:00
      When a script that runs for 70 minutes starts with the access token at 00:00
      Then the administrator is not warned of a token that ends before the script

    Scenario Outline: An access token with the random default lifetime is <enough> for a script of <length>
      Given a confidential client asks for an access token for Exchange Online at 00:00
      When a script that runs for <length> starts with the access token at 00:00
      Then <advice> of a token that ends before the script

      Examples:
        | length     | enough            | advice                                                       | reason                                                             |
        | 60 minutes | long enough       | the administrator is not warned                              | even the shortest default of 60 minutes suffices                   |
        | 61 minutes | perhaps too short | the documents do not say whether the administrator is warned | the random default may be shorter than the script or longer        |
        | 90 minutes | perhaps too short | the documents do not say whether the administrator is warned | only the longest default suffices, and the default is random       |
        | 91 minutes | too short         | the administrator is warned                                  | the script runs longer than even the longest default of 90 minutes |

  @ACC-11 @TL-019 @INT-48
  Rule: A longer lifetime is not needed for a script whose library extends access tokens by itself

    Example: A 3-hour script of the Microsoft Graph PowerShell SDK, which extends access tokens by itself, needs no lifetime above one hour
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      And a confidential client asks for an access token for Microsoft Graph at 00:00
      When a script of the Microsoft Graph PowerShell SDK that runs for 3 hours starts with the access token at 00:00
      Then the administrator is not warned of a token that ends before the script

  @ACC-12 @DIS-231 @INT-220 @RA-119 @TL-029 @TL-071 @TL-077 @DIS-26
  Rule: By our reading the documents leave open whether a CAE client's access token outlasts revocation or a switch from a trusted to an untrusted network

    Scenario Outline: With CAE, the documents leave open whether a token, stolen or not, is accepted once <change>
      Given the random default lifetime of the access token is taken to be 28 hours
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      When <change> at 00:20
      Then the documents do not say whether the access token is accepted at 00:20
      And the documents do not say whether the access token, if stolen, is accepted at 00:20
      And the documents do not say whether the access token is accepted on day 2 at 03:59
      And the access token is refused on day 2 at 04:00

      Examples:
        | change                                                                       |
        | the user's account is disabled                                               |
        | the user's password is changed                                               |
        | the user's device becomes noncompliant                                       |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell |

    Example: The documents do not say whether the access token of a client with CAE is accepted once the user leaves the corporate network
      Given the random default lifetime of the access token is taken to be 28 hours
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      And the access token is used at 00:19
      When the user leaves the corporate network at 00:20
      Then the documents do not say whether the access token is accepted at 00:20
      And the access token is refused on day 2 at 04:00

    Example: An access token of a client without CAE lasts its full hour, although the user leaves the corporate network
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When the user leaves the corporate network at 00:20
      Then the access token is accepted at 00:59
      And the access token is refused at 01:00

    Example: With CAE, an access token of john@contoso.com is still accepted when kim@contoso.com leaves the corporate network
      Given the random default lifetime of the access token is taken to be 28 hours
      And a native app of john@contoso.com that negotiates CAE asks for an access token for Exchange Online at 00:00
      When kim@contoso.com leaves the corporate network at 00:20
      Then the access token of john@contoso.com is accepted at 00:20

    Example: A client with CAE keeps its access for the full 28 hours when its user returns to the corporate network, which is a trusted network
      Given the random default lifetime of the access token is taken to be 28 hours
      And the user leaves the corporate network at 00:00
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:01
      When the user returns to the corporate network at 00:20
      Then the access token is accepted on day 2 at 04:00
      And the access token is refused on day 2 at 04:01

    Example: A client with CAE keeps its access when its user goes from one untrusted network to another
      Given the random default lifetime of the access token is taken to be 28 hours
      And the user leaves the corporate network at 00:00
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      When the user goes from one untrusted network to another at 00:20
      Then the access token is accepted on day 2 at 03:59

    Example: With CAE, an access token that was issued on the user's registered device stays valid when the user's joined device becomes noncompliant
      Given the random default lifetime of the access token is taken to be 28 hours
      And the user signs in on a registered device at 00:00
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      And the user signs in on a joined device at 00:10
      When the user's joined device becomes noncompliant at 00:20
      Then the access token is accepted on day 2 at 03:59

    Scenario Outline: For a client with CAE whose user's account is disabled, <access> <asked>
      Given a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      When the user's account is disabled at 00:05
      Then <access> <asked>

      Examples:
        | asked             | access                                                        | reason                                               |
        | at 00:05          | the documents do not say whether the access token is accepted | the token may outlast the revocation or end with it  |
        | on day 2 at 04:00 | the access token is refused                                   | 28 hours, the longest lifetime with CAE, have passed |

    Example: After a revocation, the access token that a client with CAE gets at the next sign-in is accepted for its full 28 hours
      Given the random default lifetime of the access token is taken to be 28 hours
      And an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:20
      When the user signs in on a registered device at 00:21
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:21
      Then the access token is accepted on day 2 at 04:20
      And the access token is refused on day 2 at 04:21

    Example: With CAE, the documents do not say whether an access token is accepted once Secure Boot is found off, which makes the user's device noncompliant
      Given the random default lifetime of the access token is taken to be 28 hours
      And the user signs in on a registered device at 00:00
      And a measurement of the user's device finds BitLocker on and Secure Boot on at 00:01
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:02
      When a measurement of the user's device finds BitLocker on and Secure Boot off at 02:00
      Then the documents do not say whether the access token is accepted at 02:00
