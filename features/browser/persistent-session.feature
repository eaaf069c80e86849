Feature: Persistent browser session
  A persistent browser session is still there after the browser was closed and opened again.
  By default the user of a personal device decides at the Stay signed in? prompt whether the session persists; whether users
  see the prompt is set in the tenant's company branding. Where AD FS passes its persistence on, the Microsoft Entra session persists as well.
  A token that the browser of a persistent session stores can be used until the token expires.

  @BRS-1 @INT-25 @CA-084
  Rule: A persistent browser session survives closing and opening the browser, while any other ends when the browser is closed

    Example: The session of a user who answers yes to Stay signed in? survives closing and opening the browser
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:31

    Example: The session of a user who answers no to Stay signed in? ends when the browser is closed
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the user is prompted at 00:31

    Example: The documents do not say whether the session of a user who logs in to a joined device survives closing and opening the browser
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Example: A persistent session does not extend the hour of a sign-in frequency policy
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:59
      And the user is prompted at 01:00

  @BRS-2 @DIS-34 @CA-085 @INT-16 @INT-25 @INT-488
  Rule: By default the user of a personal device decides at the Stay signed in? prompt whether the browser session persists

    Scenario Outline: A user who answers <answer> to Stay signed in? is <outcome> after closing and opening the browser
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the user answers the Stay signed in? prompt with <answer> at 00:01
      And the browser is closed and opened again at 00:30
      Then the user is <outcome> at 00:31

      Examples:
        | answer | outcome      | reason                               |
        | yes    | not prompted | the user chose to stay signed in     |
        | no     | prompted     | the user chose not to stay signed in |

    Example: The Stay signed in? prompt is shown when the first factor is given, but not when MFA alone is given
      When the user signs in with MFA alone on a personal device at 00:00
      Then the Stay signed in? prompt is not shown
      When the user signs in with the first factor on the personal device at 00:01
      Then the Stay signed in? prompt is shown

    Example: The documents do not say whether a session on a personal device persists when the user does not answer the Stay signed in? prompt
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Scenario Outline: The documents do not say whether a session on <device> device persists by default
      Given the user signs in on <device> device at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

      Examples:
        | device          | reason                                                                         |
        | an unregistered | the prompt is for personal devices, and an unregistered device need not be one |
        | a registered    | the prompt is for personal devices, and a registered device need not be one    |
        | a joined        | the prompt is for personal devices, and a joined device is not said to be one  |

  @BRS-3 @DIS-35 @CA-086 @INT-97 @INT-180
  Rule: The Microsoft Entra session persists where the single sign-on settings of AD FS make browser sessions persistent, unless a policy makes them never persistent

    Scenario Outline: A session that AD FS makes persistent survives closing and opening the browser on <device> device
      Given the AD FS claims rules for persistent SSO are on
      When the user signs in through AD FS with Keep me signed in ticked on <device> device at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:31

      Examples:
        | device          | reason                                                                    |
        | a personal      | the persistence comes from AD FS, where the user ticked Keep me signed in |
        | an unregistered | the persistence comes from AD FS, whether or not the device is personal   |

    Example: The answer no to Stay signed in? does not end a session that AD FS makes persistent
      Given the AD FS claims rules for persistent SSO are on
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:31

    Example: The AD FS claims rules for persistent SSO do not bring back a Stay signed in? prompt that is switched off
      Given the AD FS claims rules for persistent SSO are on
      And the Stay signed in? prompt is off
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the Stay signed in? prompt is not shown

  @BRS-4 @CA-087 @RA-031 @INT-16 @DIS-34
  Rule: Whether users see the Stay signed in? prompt is a setting of the tenant's company branding

    Example: The Stay signed in? prompt is shown once it is switched on in company branding
      Given the Stay signed in? prompt is off
      When the administrator switches on the Stay signed in? prompt in company branding at 00:00
      And the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is shown

    Example: The documents do not say whether a session on a personal device persists where the Stay signed in? prompt is switched off
      Given the Stay signed in? prompt is off
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is not shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Scenario Outline: With the Stay signed in? prompt <switched>, <outcome> on <device> device
      Given the Stay signed in? prompt is <switched>
      When the user signs in on <device> device at 00:00
      Then <outcome>

      Examples:
        | switched | device          | outcome                                                              | reason                                                                         |
        | on       | an unregistered | the documents do not say whether the Stay signed in? prompt is shown | the prompt is for personal devices, and an unregistered device need not be one |
        | on       | a registered    | the documents do not say whether the Stay signed in? prompt is shown | the prompt is for personal devices, and a registered device need not be one    |
        | on       | a joined        | the documents do not say whether the Stay signed in? prompt is shown | the prompt is for personal devices, and a joined device is not said to be one  |
        | off      | a registered    | the Stay signed in? prompt is not shown                              | the prompt is switched off for the whole tenant                                |

    Example: The documents do not say whether a Stay signed in? prompt, once switched on, is shown on a registered device, which need not be personal
      Given the Stay signed in? prompt is off
      When the user signs in on a registered device at 00:00
      Then the Stay signed in? prompt is not shown
      When the administrator switches on the Stay signed in? prompt at 00:30
      And the user signs in on the registered device at 01:00
      Then the documents do not say whether the Stay signed in? prompt is shown

  @BRS-5 @CA-088
  Rule: A persistent browser keeps its cookies on the device when it is closed

    Example: A persistent browser keeps its cookies when it is closed
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      When the browser is closed and opened again at 00:30
      Then the browser's cookies stay on the device
      And the user is not prompted at 00:31

    Example: The documents do not say whether a browser keeps its cookies when closed after no to Stay signed in?, but the user is prompted
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the browser's cookies stay on the device
      And the user is prompted at 00:31

    Example: The documents do not say whether a browser keeps its cookies when closed, if the Stay signed in? prompt was not answered
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the browser's cookies stay on the device

  @BRS-6 @DIS-200 @CA-089 @INT-01 @INT-180
  Rule: A token that a persistent browser has cached remains usable until it expires, whatever a policy requires

    Example: A cached token of 90 minutes outlives a policy's period of one hour
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      And the browser caches a token with a lifetime of 90 minutes at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is prompted at 01:00
      And the cached token is accepted at 01:29
      And the cached token is refused at 01:30
      And the cached token is refused at 01:31

    Example: A policy that requires MFA and is made later leaves a cached token usable
      Given the user signs in with the first factor on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      And the browser caches a token with a lifetime of 90 minutes at 00:00
      When at 00:01 the administrator creates a policy that requires sign-in and MFA every hour
      Then the user is prompted for MFA at 00:01
      And the cached token is accepted at 01:29

    Scenario Outline: A cached token survives closing and opening the browser where <where>
      Given <told>
      And the user <signs in> on a personal device at 00:00
      And the browser caches a token with a lifetime of 90 minutes at 00:00
      When the browser is closed and opened again at 00:30
      Then the browser's cookies stay on the device
      And the cached token is accepted at 01:29
      And the cached token is refused at 01:30

      Examples:
        | where                                     | told                                                                      | signs in                                             |
        | AD FS makes the session persistent        | the AD FS claims rules for persistent SSO are on                          | signs in through AD FS with Keep me signed in ticked |
        | a policy makes sessions always persistent | a policy for all cloud apps that makes browser sessions always persistent | signs in                                             |

    Example: A policy that requires sign-in every time leaves a cached token usable
      Given a policy that requires sign-in every time
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the browser caches a token with a lifetime of 90 minutes at 00:00
      Then the user is prompted at 00:05
      And the cached token is accepted at 01:29

    Example: A later policy that makes sessions never persistent leaves a cached token usable until the token expires
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the browser caches a token with a lifetime of 90 minutes at 00:00
      Then the cached token is accepted at 00:29
      When at 00:30 the administrator creates a policy for all cloud apps that makes browser sessions never persistent
      Then the cached token is accepted at 01:29
      And the cached token is refused at 01:30

    Example: The documents do not say whether a cached token survives closing the browser, if the user answered no to Stay signed in?
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      And the browser caches a token with a lifetime of 90 minutes at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the cached token is accepted at 00:31

    Example: The documents do not say whether a revocation ends a cached token before the token expires
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      And the browser caches a token with a lifetime of 90 minutes at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:30
      Then the user is prompted at 00:30
      And the documents do not say whether the cached token is accepted at 00:30
      And the documents do not say whether the cached token is accepted at 01:29
      And the cached token is refused at 01:30
