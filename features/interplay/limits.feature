Feature: Several limits of one session
  A session can be under several limits at once: a sign-in frequency, the idle limit of its SSO session token, the Max Age
  of a federated user. Each is counted from an instant of its own, and the first that ends asks the user.
  Of the Max Age and sign-in frequency FED-5 says so already, and SST-4 of sign-in frequency and the idle limit.

  @ILM-1 @KB-008 @KB-010 @TL-084 @TL-085 @TL-086 @INT-54 @INT-58
  Rule: The Max Age or the idle limit of the SSO session token decides, whichever ends first, and the Max Age once both have ended

    Example: A user who stays signed in and keeps coming back is returned after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works at 06:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A user who did not choose to stay is returned 12 hours before the 24 idle hours end
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is returned to the identity provider at 12:00

    Scenario Outline: An idle limit of <idle> from before the retirement, asked at <asked>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator sets the Max Inactive Time of session tokens to <idle> on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      Then the user is <outcome> at 2 January 2021 at <asked>

      Examples:
        | idle        | asked | outcome                           | reason                                      |
        | 11 hours    | 10:59 | not prompted                      | both limits run                             |
        | 11 hours    | 11:00 | prompted                          | the idle limit has ended, the Max Age not   |
        | 11 hours    | 11:01 | prompted                          | one minute after                            |
        | 11 hours    | 12:00 | returned to the identity provider | both have ended                             |
        | 12 hours    | 11:59 | not prompted                      | both limits run                             |
        | 12 hours    | 12:00 | returned to the identity provider | both end together                           |
        | 721 minutes | 12:00 | returned to the identity provider | the Max Age ended, a minute of idle is left |
        | 13 hours    | 12:01 | returned to the identity provider | the Max Age ended a minute before           |

    Example: Use saves a session from an idle limit that was set before the retirement, and not from the Max Age
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator sets the Max Inactive Time of session tokens to 6 hours on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      And the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      When the user works on 2 January 2021 at 05:59
      Then the user is not prompted on 2 January 2021 at 11:58
      And the user is returned to the identity provider on 2 January 2021 at 12:00

  @ILM-2 @CA-012 @TL-060 @TL-084 @TL-085 @TL-086 @INT-52 @INT-54 @DIS-27 @DIS-28
  Rule: A browser without a policy is asked as soon as the idle limit of its SSO session token or the default 90-day window has ended

    Scenario Outline: The answer was no, the browser is used at 10:00, and the user comes back on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 10:00
      Then the user is <outcome> on <back>

      Examples:
        | back           | outcome      | reason                                      |
        | day 2 at 09:59 | not prompted | both run                                    |
        | day 2 at 10:00 | prompted     | the idle limit, the window has 89 days left |
        | day 2 at 10:01 | prompted     | one minute after                            |

    Scenario Outline: The answer was yes, the browser is used on day 10 at 09:00, and the user comes back on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works on day 10 at 09:00
      Then the user is <outcome> on <back>

      Examples:
        | back             | outcome      | reason            |
        | day 100 at 08:59 | not prompted | both run          |
        | day 100 at 09:00 | prompted     | both end together |
        | day 100 at 09:01 | prompted     | one minute after  |

    Scenario Outline: An idle limit of 91 days from before the retirement leaves the decision to the window, on <back>
      Given no sign-in frequency policy
      And the administrator sets the Max Inactive Time of session tokens to 91 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with yes on 2 January 2021 at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back                  | outcome      | reason                                        |
        | 1 April 2021 at 23:59 | not prompted | one minute before the window ends             |
        | 2 April 2021 at 00:00 | prompted     | the window, with a day of the idle limit left |
        | 2 April 2021 at 00:01 | prompted     | one minute after                              |

    Example: Work in another program moves the window, and leaves the decision to the idle limit
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works in a Microsoft app for Windows on day 60 at 00:00
      Then the user is prompted on day 91 at 00:00
      And the user is not prompted in a Microsoft app for Windows on day 91 at 00:00

  @ILM-3 @TL-086 @TL-087 @KB-008 @KB-010 @INT-33 @INT-53 @INT-54 @INT-58
  Rule: Under a sign-in frequency the idle limit and the Max Age hold as well, and the first of the three that ends asks the user

    Scenario Outline: A period of <period> beside an idle limit of <idle> from before the retirement, asked at <asked>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator sets the Max Inactive Time of session tokens to <idle> on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      Then the user is <outcome> at 2 January 2021 at <asked>

      Examples:
        | period   | idle     | asked | outcome                           | reason                                              |
        | 24 hours | 6 hours  | 05:59 | not prompted                      | all three run                                       |
        | 24 hours | 6 hours  | 06:00 | prompted                          | the idle limit ended first, the period has 18 hours |
        | 24 hours | 6 hours  | 06:01 | prompted                          | one minute after                                    |
        | 24 hours | 6 hours  | 12:00 | returned to the identity provider | the Max Age has ended as well                       |
        | 5 hours  | 6 hours  | 04:59 | not prompted                      | all three run                                       |
        | 5 hours  | 6 hours  | 05:00 | prompted                          | the period ended first, an hour of idle limit left  |
        | 5 hours  | 6 hours  | 05:01 | prompted                          | one minute after                                    |
        | 24 hours | 13 hours | 11:59 | not prompted                      | all three run                                       |
        | 24 hours | 13 hours | 12:00 | returned to the identity provider | the Max Age ended first, the two others run         |
        | 24 hours | 13 hours | 12:01 | returned to the identity provider | one minute after                                    |

    Example: Use moves the idle limit and does not lengthen the period
      Given a policy that requires sign-in every 8 hours
      And the administrator sets the Max Inactive Time of session tokens to 6 hours on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      And the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      When the user works on 2 January 2021 at 05:59
      Then the user is not prompted on 2 January 2021 at 07:59
      And the user is prompted on 2 January 2021 at 08:00

  @ILM-4 @CA-035 @KB-008 @INT-34
  Rule: A sign-in frequency that has ended asks the user on a device with a PRT, although whether the Max Age holds there is not said

    Scenario Outline: A period of <period>, asked at <asked>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the user is <outcome> at <asked>

      Examples:
        | period      | asked | outcome      | reason                                      |
        | 719 minutes | 11:58 | not prompted | both run                                    |
        | 719 minutes | 11:59 | prompted     | the period ended first                      |
        | 719 minutes | 12:00 | prompted     | the period is stated, the Max Age is not    |
        | 12 hours    | 11:59 | not prompted | both run                                    |
        | 12 hours    | 12:00 | prompted     | both end together, and the period is stated |

    Example: While the period runs the silence about the Max Age is what remains
      Given a policy that requires sign-in every day
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted at 12:00
      And the documents do not say whether the user is prompted at 12:01

    Example: A refreshed PRT satisfies the period and does not end the silence
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user logs in to a joined device at 00:00
      When the device is unlocked at 11:30
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00
