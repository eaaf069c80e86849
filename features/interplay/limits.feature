Feature: Several limits of one session
  A session can be under several limits at once: a sign-in frequency, the idle limit of its SSO session token, the Max Age
  of a federated user. Each is counted from an instant of its own, and the first that ends asks the user.
  Of the Max Age and sign-in frequency FED-5 says so already, and SST-4 that a policy takes the place of the idle limit.

  @ILM-1 @KB-008 @KB-010 @TL-084 @TL-085 @TL-086 @INT-54 @INT-58
  Rule: Of the Max Age and the idle limit of the SSO session token the one that ends first decides, or the Max Age once both have ended, and use moves only the idle limit

    Example: A user who stays signed in and keeps coming back is returned after 12 hours
      Given the user john@contoso.com is federated and not synced
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user is not prompted at 06:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A user who did not choose to stay is returned 12 hours before the 24 idle hours end
      Given the user john@contoso.com is federated and not synced
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is returned to the identity provider at 12:00

    Scenario Outline: An idle limit of <idle> from before the retirement, asked at <asked>
      Given the user john@contoso.com is federated and not synced
      And the administrator sets the Max Inactive Time of session tokens to <idle> at 1 January 2021 at 09:00
      And the user signs in on a personal device at 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no at 2 January 2021 at 00:00
      Then the user is <outcome> at 2 January 2021 at <asked>
      And it <follows> that the Max Age decides

      Examples:
        | idle        | asked | outcome                           | follows         | reason                                      |
        | 11 hours    | 10:59 | not prompted                      | does not follow | both limits run                             |
        | 11 hours    | 11:00 | prompted                          | does not follow | the idle limit has ended, the Max Age not   |
        | 11 hours    | 11:01 | prompted                          | does not follow | one minute after                            |
        | 11 hours    | 12:00 | returned to the identity provider | follows         | both have ended                             |
        | 12 hours    | 11:59 | not prompted                      | follows         | both limits run                             |
        | 12 hours    | 12:00 | returned to the identity provider | follows         | both end together                           |
        | 721 minutes | 12:00 | returned to the identity provider | follows         | the Max Age ended, a minute of idle is left |
        | 13 hours    | 12:01 | returned to the identity provider | follows         | the Max Age ended a minute before           |

    Example: Use saves a session from an idle limit of before the retirement, and not from the Max Age
      Given the user john@contoso.com is federated and not synced
      And the administrator sets the Max Inactive Time of session tokens to 6 hours at 1 January 2021 at 09:00
      And the user signs in on a personal device at 2 January 2021 at 00:00
      And the user answers the Stay signed in? prompt with no at 2 January 2021 at 00:00
      When the user is not prompted at 2 January 2021 at 05:59
      Then the user is not prompted at 2 January 2021 at 11:58
      And the user is returned to the identity provider at 2 January 2021 at 12:00

  @ILM-2 @CA-012 @TL-060 @TL-084 @TL-085 @TL-086 @INT-52 @INT-54 @DIS-27 @DIS-28
  Rule: Without a policy, a browser is asked as soon as either the idle limit of its SSO session token or the default window of 90 days has ended

    Scenario Outline: The answer was no, the browser is used at 10:00, and the user comes back at <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user is not prompted at 10:00
      Then the user is <outcome> at <back>
      And it does not follow that the default window decides

      Examples:
        | back           | outcome      | reason                                      |
        | day 2 at 09:59 | not prompted | both run                                    |
        | day 2 at 10:00 | prompted     | the idle limit, the window has 89 days left |
        | day 2 at 10:01 | prompted     | one minute after                            |

    Scenario Outline: The answer was yes, the browser is used on day 10 at 09:00, and the user comes back at <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user is not prompted at day 10 at 09:00
      Then the user is <outcome> at <back>

      Examples:
        | back             | outcome      | reason            |
        | day 100 at 08:59 | not prompted | both run          |
        | day 100 at 09:00 | prompted     | both end together |
        | day 100 at 09:01 | prompted     | one minute after  |

    Scenario Outline: An idle limit of 91 days from before the retirement leaves the decision to the window, at <back>
      Given no sign-in frequency policy
      And the administrator sets the Max Inactive Time of session tokens to 91 days at 1 January 2021 at 09:00
      And the user signs in on a personal device at 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with yes at 2 January 2021 at 00:00
      Then the user is <outcome> at <back>
      And it <follows> that the default window decides

      Examples:
        | back                  | outcome      | follows | reason                                        |
        | 1 April 2021 at 23:59 | not prompted | follows | one minute before the window ends             |
        | 2 April 2021 at 00:00 | prompted     | follows | the window, with a day of the idle limit left |
        | 2 April 2021 at 00:01 | prompted     | follows | one minute after                              |

    Example: Work in another program moves the window, and leaves the decision to the idle limit
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user is not prompted in a Microsoft app for Windows at day 60 at 00:00
      Then the user is prompted at day 91 at 00:00
      And the user is not prompted in a Microsoft app for Windows at day 91 at 00:00

  @ILM-3 @TL-087 @KB-008 @KB-010 @INT-33 @INT-53 @INT-54
  Rule: A sign-in frequency that takes the place of the idle limit does not take the place of the Max Age

    Scenario Outline: A period of <period> in place of 6 idle hours from before the retirement, asked at <asked>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated and not synced
      And the administrator sets the Max Inactive Time of session tokens to 6 hours at 1 January 2021 at 09:00
      And the user signs in on a personal device at 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no at 2 January 2021 at 00:00
      Then the user is <outcome> at 2 January 2021 at <asked>

      Examples:
        | period  | asked | outcome                           | reason                                          |
        | 1 day   | 06:00 | not prompted                      | the idle limit does not count                   |
        | 1 day   | 11:59 | not prompted                      | one minute before the Max Age ends              |
        | 1 day   | 12:00 | returned to the identity provider | the Max Age decides, half of the day is left    |
        | 1 day   | 12:01 | returned to the identity provider | one minute after                                |
        | 8 hours | 07:59 | not prompted                      | the idle limit does not count here either       |
        | 8 hours | 08:00 | prompted                          | the period decides, four hours of Max Age left  |
        | 8 hours | 08:01 | prompted                          | one minute after                                |
        | 8 hours | 12:00 | returned to the identity provider | both have ended                                 |

  @ILM-4 @CA-035 @KB-008 @INT-34
  Rule: On a device that holds a PRT a sign-in frequency that has ended asks the user, although the documents do not say whether the Max Age holds there

    Scenario Outline: A period of <period>, asked at <asked>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated and not synced
      When the user logs in to a joined device at 00:00
      Then the user is <outcome> at <asked>
      And it <follows> that the period of the policy decides

      Examples:
        | period      | asked | outcome      | follows | reason                                      |
        | 719 minutes | 11:58 | not prompted | follows | both run                                    |
        | 719 minutes | 11:59 | prompted     | follows | the period ended first                      |
        | 719 minutes | 12:00 | prompted     | follows | the period is stated, the Max Age is not    |
        | 12 hours    | 11:59 | not prompted | follows | both run                                    |
        | 12 hours    | 12:00 | prompted     | follows | both end together, and the period is stated |

    Example: While the period runs the silence about the Max Age is what remains
      Given a policy that requires sign-in every 1 day
      And the user john@contoso.com is federated and not synced
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted at 12:00
      And it does not follow that the Max Age decides
      And the documents do not say whether the user is prompted at 12:01

    Example: A refreshed PRT satisfies the period and does not end the silence
      Given a policy that requires sign-in every 1 hour
      And the user john@contoso.com is federated and not synced
      And the user logs in to a joined device at 00:00
      When the device is unlocked at 11:30
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00
