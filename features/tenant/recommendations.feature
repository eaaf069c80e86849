Feature: Recommendations by kind of device and app
  The more a company can see of a device, the longer the users of the device can be left alone.
  Users keep the default period on managed devices (MDM), are asked more often in managed applications (App Protection Policies of
  Mobile Application Management), and most often on non-managed devices.
  Conditional Access, not the option to remember MFA, is to decide when MFA is needed.

  @REC-1 @RA-104 @RA-020 @INT-55
  Rule: The default sign-in frequency of 90 days is advised for managed devices

    Example: Managed devices without a policy already have the default period, so the administrator is not advised to go back to the default
      Given no sign-in frequency policy
      When the configuration is reviewed for managed devices at 00:00
      Then the administrator is not advised to go back to the default period

    Scenario Outline: With sign-in every <period> on managed devices, <result>
      Given a policy that requires sign-in every <period>
      And the policy covers only managed devices
      When the configuration is reviewed for managed devices at 00:00
      Then <result>

      Examples:
        | period         | result                                                            | reason                                    |
        | 89 days        | the administrator is advised to go back to the default period     | a day less than the default of 90 days    |
        | 129599 minutes | the administrator is advised to go back to the default period     | a minute less than the default of 90 days |
        | 90 days        | the administrator is not advised to go back to the default period | exactly the default of 90 days            |
        | 129601 minutes | the administrator is advised to go back to the default period     | a minute more than the default of 90 days |
        | 91 days        | the administrator is advised to go back to the default period     | a day more than the default of 90 days    |

    Example: A policy of sign-in every day for non-managed devices brings no advice to go back to the default on managed devices
      Given a policy that requires sign-in every day
      And the policy covers only non-managed devices
      When the configuration is reviewed for managed devices at 00:00
      Then the administrator is not advised to go back to the default period

    Example: A policy of sign-in every day for all devices covers managed devices, so the administrator is advised to go back to the default
      Given a policy that requires sign-in every day
      When the configuration is reviewed for managed devices at 00:00
      Then the administrator is advised to go back to the default period

    Example: A policy of sign-in every time for managed devices is stricter than the default period, so the default is advised
      Given a policy that requires sign-in every time
      And the policy covers only managed devices
      When the configuration is reviewed for managed devices at 00:00
      Then the administrator is advised to go back to the default period

  @REC-2 @INT-56 @RA-108 @RA-107 @INT-55
  Rule: A sign-in frequency stricter than the default is, as we read it, advised for managed applications, for example 7 days

    Scenario Outline: With sign-in every <period> in managed applications, <result>
      Given a policy that requires sign-in every <period>
      And the policy covers only managed apps
      When the configuration is reviewed for managed apps at 00:00
      Then <result>

      Examples:
        | period        | result                                                           | reason                                   |
        | 10079 minutes | the administrator is not advised to shorten the period to 7 days | a minute less than the example of 7 days |
        | 7 days        | the administrator is not advised to shorten the period to 7 days | exactly the example of 7 days            |
        | 10081 minutes | the administrator is advised to shorten the period to 7 days     | a minute more than the example of 7 days |

    Example: Managed applications without a policy have the default period, which is not strict enough, so a period of 7 days is advised
      Given no sign-in frequency policy
      When the configuration is reviewed for managed apps at 00:00
      Then the administrator is advised to shorten the period to 7 days

    Example: A policy of sign-in every time is stricter than the example of 7 days for managed applications, so 7 days are not advised
      Given a policy that requires sign-in every time
      And the policy covers only managed apps
      When the configuration is reviewed for managed apps at 00:00
      Then the administrator is not advised to shorten the period to 7 days

  @REC-3 @INT-56 @RA-114 @RA-111 @INT-55 @INT-118
  Rule: A sign-in frequency even stricter than for managed applications is advised for non-managed devices, for example 1 day or 4 hours

    Scenario Outline: With sign-in every <period> on non-managed devices, <advice>
      Given a policy that requires sign-in every <period>
      And the policy covers only non-managed devices
      When the configuration is reviewed for non-managed devices at 00:00
      Then <result>
      And the administrator is <advised> to shorten the period to 4 hours

      Examples:
        | period       | advice                                     | result                                                          | advised     | reason                                                   |
        | 239 minutes  | no shorter period is advised               | the administrator is not advised to shorten the period to 1 day | not advised | shorter than both examples, 4 hours and 1 day            |
        | 4 hours      | no shorter period is advised               | the administrator is not advised to shorten the period to 1 day | not advised | exactly 4 hours, the shorter of the two examples         |
        | 241 minutes  | a period of 4 hours is advised             | the administrator is not advised to shorten the period to 1 day | advised     | a minute more than 4 hours, but less than 1 day          |
        | 1439 minutes | a period of 4 hours is advised             | the administrator is not advised to shorten the period to 1 day | advised     | a minute less than 1 day, but more than 4 hours          |
        | day          | a period of 4 hours is advised             | the administrator is not advised to shorten the period to 1 day | advised     | exactly 1 day, the longer of the two examples            |
        | 1441 minutes | a period of 1 day or of 4 hours is advised | the administrator is advised to shorten the period to 1 day     | advised     | a minute more than 1 day, the longer of the two examples |

    Example: Where policies of 7 days and of 1 day both cover non-managed devices, the shorter period decides, so no shortening to 1 day is advised
      Given a policy that requires sign-in every 7 days
      And another policy that requires sign-in every day
      And the other policy covers only non-managed devices
      When the configuration is reviewed for non-managed devices at 00:00
      Then the administrator is not advised to shorten the period to 1 day

    Example: Non-managed devices without a policy have the default period, which is not strict enough, so a period of 1 day is advised
      Given no sign-in frequency policy
      When the configuration is reviewed for non-managed devices at 00:00
      Then the administrator is advised to shorten the period to 1 day

    Scenario Outline: A review of <reviewed> <advises> shortening to 1 day, given daily sign-in for <covered>
      Given a policy that requires sign-in every day
      And the policy covers only <covered>
      When the configuration is reviewed for <reviewed> at 00:00
      Then <result>

      Examples:
        | covered                             | advises    | reviewed                            | result                                                          | reason                                                                                  |
        | the browser of a non-managed device | advises no | the browser of a non-managed device | the administrator is not advised to shorten the period to 1 day | the policy covers exactly this browser                                                  |
        | non-managed devices                 | advises no | the browser of a non-managed device | the administrator is not advised to shorten the period to 1 day | the policy covers the device with its browser                                           |
        | the browser of a non-managed device | advises    | non-managed devices                 | the administrator is advised to shorten the period to 1 day     | the policy does not cover the apps outside the browser, so they keep the default period |

    Example: For the browser of a non-managed device without a policy, the administrator is advised to shorten the default period and to disable browser persistence
      Given no sign-in frequency policy
      When the configuration is reviewed for the browser of a non-managed device at 00:00
      Then the administrator is advised to shorten the period to 1 day
      And the administrator is advised to disable browser persistence

    Example: A policy of sign-in every time is stricter than the examples of 1 day and 4 hours for non-managed devices, so neither is advised
      Given a policy that requires sign-in every time
      And the policy covers only non-managed devices
      When the configuration is reviewed for non-managed devices at 00:00
      Then the administrator is not advised to shorten the period to 1 day
      And the administrator is not advised to shorten the period to 4 hours

  @REC-4 @INT-102 @RA-112 @RA-114 @INT-68
  Rule: Disabling browser persistence is advised on non-managed devices

    Example: The administrator is advised to disable browser persistence on non-managed devices
      When the configuration is reviewed for non-managed devices at 00:00
      Then the administrator is advised to disable browser persistence

    Scenario Outline: When browser sessions are <persistence> persistent for <apps>, <result>
      Given a policy for <apps> that makes browser sessions <persistence> persistent
      When the configuration is reviewed for non-managed devices at 00:00
      Then <result>

      Examples:
        | apps            | persistence | result                                                          | reason                                       |
        | all cloud apps  | never       | the administrator is not advised to disable browser persistence | no browser session persists                  |
        | all cloud apps  | always      | the administrator is advised to disable browser persistence     | every browser session persists               |
        | some cloud apps | never       | the administrator is advised to disable browser persistence     | sessions in the other cloud apps may persist |

    Scenario Outline: With sign-in every <period> and browser sessions that are never persistent, neither shortening the period to 1 day nor disabling browser persistence is advised
      Given a policy that requires sign-in every <period>
      And the policy covers only the browser of a non-managed device
      And a policy for all cloud apps that makes browser sessions never persistent
      When the configuration is reviewed for the browser of a non-managed device at 00:00
      Then the administrator is not advised to shorten the period to 1 day
      And the administrator is not advised to disable browser persistence

      Examples:
        | period  |
        | day     |
        | 4 hours |

    Example: With the Stay signed in? prompt off, the administrator is advised to disable browser persistence, because only a policy reliably disables persistence
      Given the Stay signed in? prompt is off
      When the configuration is reviewed for non-managed devices at 00:00
      Then the administrator is advised to disable browser persistence

    Example: The administrator is not advised to disable browser persistence on managed devices
      When the configuration is reviewed for managed devices at 00:00
      Then the administrator is not advised to disable browser persistence

  @REC-5 @DIS-31 @RA-124 @RA-125 @RA-127 @RA-129 @INT-113
  Rule: The author of the article of 2020 advises leaving the option to remember MFA off and letting Conditional Access decide when MFA is needed

    Example: The administrator is advised to switch the option off and let Conditional Access decide, but not advised to change the number of days to 90
      Given the option "Remember MFA" is on
      When the MFA settings are reviewed at 00:00
      Then the administrator is advised to switch the option to remember MFA off
      And the administrator is advised to let Conditional Access decide when MFA is needed
      And the administrator is not advised to change the number of days to 90

    Example: Where the option to remember MFA is off and a policy requires MFA, both pieces of advice are already followed
      Given the option "Remember MFA" is off
      And a policy that requires sign-in and MFA every day
      When the MFA settings are reviewed at 00:00
      Then the administrator is not advised to let Conditional Access decide when MFA is needed
      And the administrator is not advised to switch the option to remember MFA off

    Example: Where no sign-in frequency policy requires MFA, the administrator is advised to let Conditional Access decide when MFA is needed
      Given the option "Remember MFA" is off
      And no sign-in frequency policy
      When the MFA settings are reviewed at 00:00
      Then the administrator is advised to let Conditional Access decide when MFA is needed

    Example: The administrator is advised only to switch off the option to remember MFA, as a policy requires MFA and so Conditional Access already decides
      Given the option "Remember MFA" is on
      And a policy that requires sign-in and MFA every day
      When the MFA settings are reviewed at 00:00
      Then the administrator is advised to switch the option to remember MFA off
      And the administrator is not advised to let Conditional Access decide when MFA is needed

    Example: The administrator is advised to let Conditional Access decide when MFA is needed, even where a policy requires sign-in, but not MFA
      Given the option "Remember MFA" is off
      And a policy that requires sign-in every day
      When the MFA settings are reviewed at 00:00
      Then the administrator is advised to let Conditional Access decide when MFA is needed
