Feature: Several limits of one session
  A session can be under several limits at once: a sign-in frequency, the Max Inactive Time of its SSO session token, the Max Age
  of a federated user. Each is counted from an instant of its own. The user is prompted when the sign-in period or the Max Inactive Time ends, whichever ends first, and
  returned to the identity provider when the Max Age ends. Only a federated user whose LastPasswordChangeTimestamp is not synced has the Max Age of 12 hours.
  The Max Inactive Time is the idle limit of a session token. Administrators could set it until the setting was retired on
  30 January 2021. Where an example sets it, the administrator does so, and the user signs in, before that day.

  @ILM-1 @INT-58 @KB-008 @KB-010 @TL-084 @TL-085 @TL-086 @INT-54 @INT-441
  Rule: A federated user with a Max Age is prompted when the idle limit ends, and returned to the identity provider when the Max Age ends

    Example: A federated user who chose to stay signed in is returned to the identity provider after 12 hours, although the user worked shortly before
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works at 11:58
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A federated user who answers no to Stay signed in? is returned to the identity provider after 12 hours, before the idle limit ends
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is returned to the identity provider at 12:00

    Scenario Outline: A federated user, idle since the sign-in at 00:00, is <outcome> at <asked> under a Max Inactive Time of <idle>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator sets the Max Inactive Time of session tokens to <idle> on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      Then the user is <outcome> on 2 January 2021 at <asked>

      Examples:
        | idle        | asked | outcome                           | reason                                                                                |
        | 11 hours    | 10:59 | not prompted                      | 11 hours without use end a minute later, and the 12 hours of the Max Age still run    |
        | 11 hours    | 11:00 | prompted                          | 11 hours without use have passed, and the 12 hours of the Max Age still run           |
        | 11 hours    | 11:01 | prompted                          | 11 hours without use ended a minute before, and the 12 hours of the Max Age still run |
        | 11 hours    | 12:00 | returned to the identity provider | the 12 hours of the Max Age have ended as well                                        |
        | 12 hours    | 11:59 | not prompted                      | the idle limit and the Max Age, each of 12 hours, end a minute later                  |
        | 12 hours    | 12:00 | returned to the identity provider | the Max Age of 12 hours has ended, together with the idle limit                       |
        | 721 minutes | 12:00 | returned to the identity provider | the Max Age of 12 hours has ended, and the idle limit has a minute left               |
        | 13 hours    | 12:01 | returned to the identity provider | the Max Age of 12 hours ended a minute before, and the idle limit still runs          |

    Example: Work at 06:59 extends a Max Inactive Time of 7 hours beyond 07:00, but not the Max Age of 12 hours, which ends at 12:00
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator sets the Max Inactive Time of session tokens to 7 hours on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      And the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      When the user works on 2 January 2021 at 06:59
      Then the user is not prompted on 2 January 2021 at 11:59
      And the user is returned to the identity provider on 2 January 2021 at 12:00

  @ILM-2 @DIS-27 @CA-012 @TL-060 @TL-084 @TL-085 @TL-086 @INT-52 @INT-54 @INT-445 @DIS-28
  Rule: A browser user without a sign-in frequency policy is prompted when the idle limit or the default 90-day window ends, whichever ends first

    Scenario Outline: A user who answered no to Stay signed in? and last worked at 10:00 is <outcome> on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 10:00
      Then the user is <outcome> on <back>

      Examples:
        | back           | outcome      | reason                                                                                                            |
        | day 2 at 09:59 | not prompted | the idle limit, which is 24 hours when the answer is no, ends a minute later                                      |
        | day 2 at 10:00 | prompted     | the idle limit of 24 hours has ended, although the 90-day window, which began with the last use, has 89 days left |
        | day 2 at 10:01 | prompted     | the idle limit of 24 hours ended a minute before                                                                  |

    Scenario Outline: A user who answered yes to Stay signed in? and last worked on day 10 at 09:00 is <outcome> on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works on day 10 at 09:00
      Then the user is <outcome> on <back>

      Examples:
        | back             | outcome      | reason                                                              |
        | day 100 at 08:59 | not prompted | the idle limit and the window, each of 90 days, end a minute later  |
        | day 100 at 09:00 | prompted     | the idle limit and the window, each of 90 days, have ended together |
        | day 100 at 09:01 | prompted     | the idle limit and the window ended a minute before                 |

    Scenario Outline: The user is <outcome> on <back> under the default 90-day window and a Max Inactive Time of 91 days
      Given no sign-in frequency policy
      And the administrator sets the Max Inactive Time of session tokens to 91 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with yes on 2 January 2021 at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back                  | outcome      | reason                                                                                                                               |
        | 1 April 2021 at 23:59 | not prompted | the 90 days of the window end a minute later                                                                                         |
        | 2 April 2021 at 00:00 | prompted     | the 90 days of the window have ended; the idle limit, which the session token keeps although the setting was retired, has a day left |
        | 2 April 2021 at 00:01 | prompted     | the 90 days of the window ended a minute before                                                                                      |

    Example: Work in a Microsoft app for Windows on day 60 extends the 90-day window, but not the 90-day idle limit of the browser's session token
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works in a Microsoft app for Windows on day 60 at 00:00
      Then the user is prompted in SharePoint Online on day 91 at 00:00
      And the user is not prompted in the Microsoft app for Windows on day 91 at 00:00

  @ILM-3 @INT-53 @TL-086 @TL-087 @KB-008 @KB-010 @INT-33 @INT-54 @INT-58
  Rule: Users are prompted when the sign-in period or the idle limit ends, and returned to the identity provider when the Max Age ends

    Scenario Outline: The user is <outcome> at <asked> under a sign-in frequency of <period> and a Max Inactive Time of <idle>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator sets the Max Inactive Time of session tokens to <idle> on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      Then the user is <outcome> on 2 January 2021 at <asked>

      Examples:
        | period   | idle     | asked | outcome                           | reason                                                                                  |
        | 24 hours | 6 hours  | 05:59 | not prompted                      | the idle limit of 6 hours, which ends first, has a minute left                          |
        | 24 hours | 6 hours  | 06:00 | prompted                          | 6 hours without use have passed, although the sign-in period has 18 hours left          |
        | 24 hours | 6 hours  | 06:01 | prompted                          | the idle limit of 6 hours ended a minute before, and the Max Age of 12 hours still runs |
        | 24 hours | 6 hours  | 12:00 | returned to the identity provider | the 12 hours of the Max Age have ended as well                                          |
        | 5 hours  | 6 hours  | 04:59 | not prompted                      | the sign-in period of 5 hours, which ends first, has a minute left                      |
        | 5 hours  | 6 hours  | 05:00 | prompted                          | the sign-in period of 5 hours has ended, although the idle limit has an hour left       |
        | 5 hours  | 6 hours  | 05:01 | prompted                          | the sign-in period of 5 hours ended a minute before                                     |
        | 24 hours | 13 hours | 11:59 | not prompted                      | the Max Age of 12 hours, which ends first, has a minute left                            |
        | 24 hours | 13 hours | 12:00 | returned to the identity provider | the 12 hours of the Max Age have ended, and the two other limits still run              |
        | 24 hours | 13 hours | 12:01 | returned to the identity provider | the 12 hours of the Max Age ended a minute before                                       |

    Example: Work at 05:59 extends a Max Inactive Time of 6 hours beyond 06:00, but not the sign-in period of 8 hours, which ends at 08:00
      Given a policy that requires sign-in every 8 hours
      And the administrator sets the Max Inactive Time of session tokens to 6 hours on 1 January 2021 at 09:00
      And the user signs in on a personal device on 2 January 2021 at 00:00
      And the user answers the Stay signed in? prompt with no on 2 January 2021 at 00:00
      When the user works on 2 January 2021 at 05:59
      Then the user is not prompted on 2 January 2021 at 07:59
      And the user is prompted on 2 January 2021 at 08:00

  @ILM-4 @INT-34 @CA-035 @KB-008
  Rule: The user of a device with a PRT is prompted when the sign-in period ends, whether or not the 12-hour Max Age holds there

    The documents do not say whether the Max Age holds on a device with a PRT. If it does, the identity provider may be the
    one that prompts.

    Scenario Outline: The user of a joined device is <outcome> at <asked> under a sign-in frequency of <period>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the user is <outcome> at <asked>

      Examples:
        | period   | asked | outcome      | reason                                                                                            |
        | 11 hours | 10:59 | not prompted | the sign-in period, which ends first, has a minute left                                           |
        | 11 hours | 11:00 | prompted     | the sign-in period has ended, an hour before the Max Age of 12 hours would end                    |
        | 11 hours | 12:00 | prompted     | the sign-in period ended an hour before, so the user is prompted whether or not the Max Age holds |
        | 12 hours | 11:59 | not prompted | the sign-in period has a minute left, and so has the Max Age if it holds                          |
        | 12 hours | 12:00 | prompted     | the sign-in period has ended, so the user is prompted whether or not the Max Age holds            |

    Example: The documents do not say whether a joined device's user is prompted after the Max Age of 12 hours, long before the sign-in period ends
      Given a policy that requires sign-in every day
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted at 12:00
      And the documents do not say whether the user is prompted at 12:01

    Example: A PRT that an unlock refreshed at 11:30 satisfies the sign-in frequency, but the documents do not say whether the user is prompted at 12:00
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user logs in to a joined device at 00:00
      When the device is unlocked at 11:30
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00
