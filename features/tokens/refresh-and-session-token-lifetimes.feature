Feature: Retired lifetimes of refresh and session tokens
  Lifetimes of refresh and session tokens could formerly be configured.
  The feature was retired on 30 January 2021, and Conditional Access authentication session management took its place.

  @RTL-1 @CA-096 @TL-056 @TL-059 @INT-19 @INT-54 @INT-175 @INT-490
  Rule: Configured lifetimes of refresh and session tokens were retired at the beginning of 30 January 2021

    Scenario Outline: The administrator is warned of a retired lifetime on <reviewed>
      Given a token lifetime policy for refresh or session tokens of the app Exchange Online
      When the configuration is reviewed on <reviewed>
      Then the administrator is warned of a retired token lifetime

      Examples:
        | reviewed                 | reason                                |
        | 30 January 2021 at 00:00 | the first minute of the retirement    |
        | 30 January 2021 at 00:01 | one minute after the retirement began |

    Example: The administrator is not warned of a retired lifetime before the retirement
      Given a token lifetime policy for refresh or session tokens of the app Exchange Online
      When the configuration is reviewed on 29 January 2021 at 23:59
      Then the administrator is not warned of a retired token lifetime

    Example: Lifetimes of access, ID and SAML tokens are not retired
      Given a token lifetime policy for access, ID or SAML tokens of the app Exchange Online
      When the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is not warned of a retired token lifetime

    Example: From 30 January 2021 on, a Max Inactive Time for session tokens brings a warning and the advice to configure sign-in frequency
      When the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the configuration is reviewed on 29 January 2021 at 23:59
      Then the administrator is not warned of a retired token lifetime
      When the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is warned of a retired token lifetime
      And the administrator is advised to configure sign-in frequency

    Example: A Max Inactive Time of 10 days for refresh tokens does not hold for session tokens, and brings a warning from 30 January 2021 on
      Given the administrator sets the Max Inactive Time of refresh tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      When the user answers the Stay signed in? prompt with no on 25 January 2021 at 09:00
      Then the user is prompted on 26 January 2021 at 09:00
      When the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is warned of a retired token lifetime

    Example: The administrator is not warned of a retired lifetime where the policy was deleted before the retirement
      Given a token lifetime policy for refresh or session tokens of the organisation
      When the administrator deletes the token lifetime policy of the organisation on 29 January 2021 at 23:59
      And the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is not warned of a retired token lifetime

  @RTL-2 @INT-54 @TL-054 @TL-056 @TL-067 @TL-083 @INT-19
  Rule: A Max Inactive Time of refresh or session tokens cannot be set from 30 January 2021 on

    Scenario Outline: Setting a Max Inactive Time of <tokens> tokens on <set> is <answer>
      When the administrator sets the Max Inactive Time of <tokens> tokens to 10 days on <set>
      Then the setting is <answer>

      Examples:
        | tokens  | set                      | answer   | reason                                |
        | session | 29 January 2021 at 23:59 | accepted | the last minute before the retirement |
        | session | 30 January 2021 at 00:00 | refused  | the first minute of the retirement    |
        | session | 30 January 2021 at 00:01 | refused  | one minute after the retirement began |
        | refresh | 29 January 2021 at 23:59 | accepted | the last minute before the retirement |
        | refresh | 30 January 2021 at 00:00 | refused  | the first minute of the retirement    |
        | refresh | 30 January 2021 at 00:01 | refused  | one minute after the retirement began |

    Example: Setting a Max Inactive Time of session tokens is refused where no date is given, as the retirement lies long in the past
      When the administrator sets the Max Inactive Time of session tokens to 10 days at 09:00
      Then the setting is refused

  @RTL-3 @INT-54 @DIS-28 @DIS-221 @DIS-230 @TL-057 @TL-058 @TL-060 @TL-061 @TL-082 @TL-083 @TL-084 @TL-085 @INT-01 @INT-53
  @INT-122
  Rule: Refresh and session tokens issued before the retirement keep their lifetimes, and later ones get the default, as shown here for session tokens

    Scenario Outline: A user whose session token of 10 days was issued before the retirement is <outcome> on <back>
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      When the user answers the Stay signed in? prompt with no on 25 January 2021 at 09:00
      Then the user is <outcome> on <back>

      Examples:
        | back                     | outcome      | reason                                |
        | 30 January 2021 at 00:00 | not prompted | the retirement does not end the token |
        | 4 February 2021 at 08:59 | not prompted | one minute before the ten days end    |
        | 4 February 2021 at 09:00 | prompted     | exactly ten days since the sign-in    |
        | 4 February 2021 at 09:01 | prompted     | one minute after the ten days         |

    Scenario Outline: Where Stay signed in? is shown, a user with a session token of 10 days is <outcome> on <back>
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      When the user signs in on a personal device on 5 January 2021 at 09:00
      Then the Stay signed in? prompt is shown
      And the user is <outcome> on <back>

      Examples:
        | back                     | outcome      | reason                                                                                                              |
        | 15 January 2021 at 08:59 | not prompted | one minute before the ten days end                                                                                  |
        | 15 January 2021 at 09:00 | prompted     | exactly ten days since the sign-in; we read the ten days as set for session tokens of both kinds, persistent or not |

    Scenario Outline: A user with a session token that is not persistent, issued on <issued>, is prompted on <end>
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on <issued>
      When the user answers the Stay signed in? prompt with no on <issued>
      Then the user is prompted on <end>

      Examples:
        | issued                   | end                      | reason                                                                         |
        | 29 January 2021 at 23:59 | 8 February 2021 at 23:59 | issued before the retirement, so the configured ten days hold                  |
        | 30 January 2021 at 00:00 | 31 January 2021 at 00:00 | issued in the first minute of the retirement, so the default of 24 hours holds |
        | 30 January 2021 at 00:01 | 31 January 2021 at 00:01 | issued after the retirement began, so the default of 24 hours holds            |

    Scenario Outline: A user with a persistent session token from the day of the retirement is <outcome> on <back>
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 30 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with yes on 30 January 2021 at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back                     | outcome      | reason                                                       |
        | 9 February 2021 at 00:00 | not prompted | the default of 90 days holds and not the configured ten days |
        | 29 April 2021 at 23:59   | not prompted | one minute before the 90 days end                            |
        | 30 April 2021 at 00:00   | prompted     | exactly 90 days since the sign-in                            |

    Scenario Outline: Under a never persistent policy, a user with a ten-day session token is <outcome> on <back>
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      When the user signs in on a personal device on 25 January 2021 at 09:00
      Then the user is <outcome> on <back>

      Examples:
        | back                     | outcome      | reason                                                                                |
        | 4 February 2021 at 08:59 | not prompted | the ten days, which hold also for sessions that are not persistent, end in one minute |
        | 4 February 2021 at 09:00 | prompted     | exactly ten days since the sign-in have passed                                        |

    Scenario Outline: Under an always persistent policy, a user with a ten-day token who reopened the browser is <outcome> on <back>
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      When the browser is closed and opened again on 25 January 2021 at 10:00
      Then the user is <outcome> on <back>

      Examples:
        | back                     | outcome      | reason                                                                                           |
        | 4 February 2021 at 08:59 | not prompted | the ten days end in one minute; an always persistent session outlasts the closing of the browser |
        | 4 February 2021 at 09:00 | prompted     | exactly ten days since the sign-in, as reopening the browser does not use the token              |

    Example: Where a policy sets an unknown lifetime, the documents do not say whether the user is prompted within 24 hours of the sign-in or later
      Given a token lifetime policy for refresh or session tokens of the organisation
      And the user signs in on a personal device on 25 January 2021 at 09:00
      When the user answers the Stay signed in? prompt with no on 25 January 2021 at 09:00
      Then the documents do not say whether the user is prompted on 26 January 2021 at 08:59
      And the documents do not say whether the user is prompted on 26 January 2021 at 09:00

    Example: Where a policy sets an unknown lifetime, a token issued as the retirement begins gets the default, 24 hours from the last use
      Given a token lifetime policy for refresh or session tokens of the organisation
      And the user signs in on a personal device on 30 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no on 30 January 2021 at 00:00
      And the user works on 30 January 2021 at 23:59
      Then the user is prompted on 31 January 2021 at 23:59

    Example: A session token's 24 hours from the last use are lengthened by neither a sign-in frequency of 7 days nor a retired Max Inactive Time
      Given a policy that requires sign-in every 7 days
      And the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 30 January 2021 at 00:00
      When the user answers the Stay signed in? prompt with no on 30 January 2021 at 00:00
      And the user works on 30 January 2021 at 23:59
      Then the user is prompted on 31 January 2021 at 23:59

    Example: A sign-in frequency of 30 days does not lengthen a Max Inactive Time of 10 days that was set before the retirement
      Given a policy that requires sign-in every 30 days
      And the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      When the user answers the Stay signed in? prompt with no on 25 January 2021 at 09:00
      Then the user is prompted on 4 February 2021 at 09:00

    Example: After a ten-day session token has expired, the next session token gets the default of 24 hours
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      And the user answers the Stay signed in? prompt with no on 25 January 2021 at 09:00
      When the user signs in on the personal device on 4 February 2021 at 09:00
      And the user answers the Stay signed in? prompt with no on 4 February 2021 at 09:00
      Then the user is prompted on 5 February 2021 at 09:00

    Scenario Outline: A user who signed in again after the retirement, while a ten-day token was still valid, is <outcome> on <back>
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      And the user answers the Stay signed in? prompt with no on 25 January 2021 at 09:00
      When the user signs in on the personal device on 1 February 2021 at 09:00
      And the user answers the Stay signed in? prompt with no on 1 February 2021 at 09:00
      Then the user is <outcome> on <back>

      Examples:
        | back                     | outcome      | reason                                                              |
        | 2 February 2021 at 08:59 | not prompted | one minute before the 24 hours from the new sign-in end             |
        | 2 February 2021 at 09:00 | prompted     | exactly 24 hours since the new sign-in, whose token has the default |

    Scenario Outline: A user answering <answer> to Stay signed in? and working on <used> <what> on <back>
      Given the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      And the user signs in on a personal device on 25 January 2021 at 09:00
      And the user answers the Stay signed in? prompt with <answer> on 25 January 2021 at 09:00
      When the user works on <used>
      Then <outcome> on <back>

      Examples:
        | answer | used                     | back                      | what            | outcome                                               | reason                                                                                                 |
        | no     | 29 January 2021 at 23:59 | 8 February 2021 at 23:58  | is not prompted | the user is not prompted                              | ten days since the use end in one minute                                                               |
        | no     | 29 January 2021 at 23:59 | 8 February 2021 at 23:59  | is prompted     | the user is prompted                                  | exactly ten days since the use, which was before the retirement                                        |
        | no     | 1 February 2021 at 09:00 | 4 February 2021 at 08:59  | is not prompted | the user is not prompted                              | the ten days since the sign-in hold in any case, and end in one minute                                 |
        | no     | 1 February 2021 at 09:00 | 4 February 2021 at 09:00  | may be prompted | the documents do not say whether the user is prompted | the ten days from the sign-in have ended; whether ten days or only 24 hours count from the use is open |
        | no     | 1 February 2021 at 09:00 | 11 February 2021 at 08:59 | may be prompted | the documents do not say whether the user is prompted | one minute less than ten days since the use; whether the use brought ten days or only 24 hours is open |
        | no     | 1 February 2021 at 09:00 | 11 February 2021 at 09:00 | is prompted     | the user is prompted                                  | exactly ten days since the use, so the ten days have ended as well as the 24 hours                     |
        | yes    | 1 February 2021 at 09:00 | 11 February 2021 at 08:59 | is not prompted | the user is not prompted                              | ten days since the use end in one minute, and if the use brought 90 days, those end later              |
        | yes    | 1 February 2021 at 09:00 | 11 February 2021 at 09:00 | may be prompted | the documents do not say whether the user is prompted | ten days since the use have passed; whether the use brought ten days or 90 days is open                |
        | yes    | 1 February 2021 at 09:00 | 2 May 2021 at 08:59       | may be prompted | the documents do not say whether the user is prompted | one minute less than 90 days since the use; whether the use brought 90 days or only ten is open        |
        | yes    | 1 February 2021 at 09:00 | 2 May 2021 at 09:00       | is prompted     | the user is prompted                                  | exactly 90 days since the use, so the 90 days have ended as well as the ten                            |

  @RTL-4 @CA-096 @TL-062 @TL-083 @INT-490
  Rule: Administrators of an organisation with a retired lifetime and no sign-in frequency are advised to configure sign-in frequency

    Example: The advice to configure sign-in frequency begins with the retirement of the lifetimes
      Given a token lifetime policy for refresh or session tokens of the app Exchange Online
      And no sign-in frequency policy
      When the configuration is reviewed on 29 January 2021 at 23:59
      Then the administrator is not advised to configure sign-in frequency
      When the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is advised to configure sign-in frequency

    Scenario Outline: With <policy>, the administrator is <advice> to configure sign-in frequency
      Given a token lifetime policy for refresh or session tokens of the app Exchange Online
      And <policy>
      When the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is warned of a retired token lifetime
      And the administrator is <advice> to configure sign-in frequency

      Examples:
        | policy                                                                    | advice      | reason                                              |
        | a policy that requires sign-in every 7 days                               | not advised | sign-in frequency is configured already             |
        | a policy for all cloud apps that makes browser sessions always persistent | advised     | the policy on persistence sets no sign-in frequency |

  @RTL-5 @INT-175 @TL-059 @TL-088
  Rule: PowerShell finds the policies that the retirement affects, even before the retirement takes effect

    Scenario Outline: PowerShell lists a policy for <tokens> on <listed>, and the administrator is <warned> of the retirement
      Given a token lifetime policy for <tokens> of the app Exchange Online
      Then PowerShell lists a token lifetime policy for the app Exchange Online on <listed>
      And the administrator is <warned> of a policy that the retirement affects

      Examples:
        | tokens                    | listed                   | warned     | reason                                        |
        | refresh or session tokens | 29 January 2021 at 23:59 | warned     | the retirement is going to affect the policy  |
        | refresh or session tokens | 30 January 2021 at 00:00 | warned     | the retirement affects the policy from now on |
        | access, ID or SAML tokens | 29 January 2021 at 23:59 | not warned | lifetimes of these tokens stay configurable   |

    Example: PowerShell lists a policy that sets a Max Inactive Time for session tokens, and the administrator is warned of the retirement
      When the administrator sets the Max Inactive Time of session tokens to 10 days on 1 January 2021 at 09:00
      Then PowerShell lists a token lifetime policy for the organisation on 29 January 2021 at 23:59
      And the administrator is warned of a policy that the retirement affects
