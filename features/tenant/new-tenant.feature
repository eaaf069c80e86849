Feature: Defaults of a new tenant
  A tenant that was just created does not remember MFA, has no company branding and no Conditional Access policies.
  Security defaults are a set of five demands. Whether a new tenant has them on is left open.
  The article of 2020 on reauthentication settings names no period for these demands. So they are shown on occasions that call for them, on occasions that
  do not, and while security defaults are off.

  @NEW-1 @RA-086 @INT-62 @INT-101
  Rule: A new tenant does not remember MFA on trusted devices

    Example: The user of a new tenant who did MFA is asked for MFA again at a new sign-in a minute later
      Given a new tenant
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is asked for MFA at a new sign-in in the browser at 00:01

    Example: The option to remember MFA, once switched on, covers MFA done afterwards but not MFA done before
      Given a new tenant
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the administrator switches on the option "Remember MFA" at 00:02
      Then the user is asked for MFA at a new sign-in in the browser at 00:02
      When the user signs in with the first factor and MFA on the personal device at 00:02
      Then the user is not asked for MFA at a new sign-in in the browser at 00:03

  @NEW-2 @RA-089 @DIS-34
  Rule: Users of a new tenant at first do not see the option to remain signed in

    Example: The Stay signed in? prompt is not shown in a new tenant
      Given a new tenant
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is not shown

    Example: The documents do not say whether a new tenant shows the Stay signed in? prompt once company branding, which is off at first, is enabled
      Given a new tenant
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is not shown
      When the administrator switches on company branding at 00:01
      And the user signs in on the personal device at 00:01
      Then the documents do not say whether the Stay signed in? prompt is shown

    Example: The Stay signed in? prompt is shown in a new tenant once an administrator has switched the prompt on
      Given a new tenant
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is not shown
      When the administrator switches on the Stay signed in? prompt at 00:01
      And the user signs in on the personal device at 00:01
      Then the Stay signed in? prompt is shown

  @NEW-3 @INT-57 @RA-012 @RA-091 @INT-01 @INT-02 @INT-52 @INT-78 @INT-115 @DIS-27 @INT-445
  Rule: A new tenant has no Conditional Access policies, so the default period of 90 days holds

    Scenario Outline: The user of a Microsoft app for Windows in a new tenant is <outcome> on <back>
      Given a new tenant
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> in a Microsoft app for Windows on <back>

      Examples:
        | back            | outcome      | reason                                    |
        | day 90 at 23:59 | not prompted | one minute before the default 90 days end |
        | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in         |
        | day 91 at 00:01 | prompted     | one minute after the 90 days              |

    Scenario Outline: In a new tenant, <outcome> in the browser on <back>
      Given a new tenant
      When the user signs in on a personal device at 00:00
      Then <outcome> on <back>

      Examples:
        | back            | outcome                                               | reason                                                                                                                             |
        | day 1 at 23:59  | the user is not prompted                              | even a browser session that is not persistent lasts 24 hours without use, and one minute of them is left                           |
        | day 2 at 00:00  | the documents do not say whether the user is prompted | exactly 24 hours, after which an unused browser session ends unless it is persistent; nobody decided whether this one is           |
        | day 90 at 23:59 | the documents do not say whether the user is prompted | one minute before 90 days, after which an unused browser session ends even if it is persistent; nobody decided whether this one is |
        | day 91 at 00:00 | the user is prompted                                  | exactly 90 days: an unused browser session has ended, persistent or not, and so has the default period                             |

    Scenario Outline: With security defaults <state>, the user of a Microsoft app for Windows in a new tenant is <outcome> on <back>
      Given a new tenant
      And security defaults are <state>
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> in a Microsoft app for Windows on <back>

      Examples:
        | state | back            | outcome      | reason                                                                                   |
        | on    | day 90 at 23:59 | not prompted | one minute before the default 90 days end; security defaults name no period of their own |
        | on    | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in; security defaults name no period of their own         |
        | off   | day 90 at 23:59 | not prompted | one minute before the default 90 days end                                                |
        | off   | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in                                                        |

  @NEW-4 @INT-78 @RA-092
  Rule: The documents do not say whether security defaults are on in a new tenant

    Scenario Outline: When <occasion> in a new tenant, the documents do not say whether security defaults are on
      Given a new tenant
      When <occasion> at 00:00
      Then the documents do not say whether security defaults are on

      Examples:
        | occasion                                         |
        | a client signs in with a legacy protocol         |
        | the user signs in as an ordinary user            |
        | the user signs in as an administrator            |
        | the user does something that makes MFA necessary |
        | the user opens the Azure portal                  |

    Example: A client with a legacy protocol is not refused in a new tenant in which security defaults are off
      Given a new tenant
      And security defaults are off
      When a client signs in with a legacy protocol at 00:00
      Then security defaults do not refuse the request

    Example: Security defaults refuse a client with a legacy protocol in a new tenant once an administrator has switched security defaults on
      Given a new tenant
      When a client signs in with a legacy protocol at 00:00
      Then the documents do not say whether security defaults are on
      When the administrator switches on security defaults at 00:01
      And a client signs in with a legacy protocol at 00:01
      Then security defaults refuse the request

  @NEW-5 @RA-094 @INT-442
  Rule: Security defaults require every user to register for MFA

    Scenario Outline: Security defaults require <user> who has not registered for MFA to register at each sign-in
      Given security defaults are on
      When the user signs in as <user> at 00:00
      Then security defaults require the user to register for MFA
      When the user signs in as <user> at 00:01
      Then security defaults require the user to register for MFA

      Examples:
        | user             |
        | an ordinary user |
        | an administrator |

    Scenario Outline: Once <user> has registered for MFA, <afterwards>
      Given security defaults are on
      When the user signs in as <user> at 00:00
      Then security defaults require the user to register for MFA
      When the user registers for MFA at 00:01
      And the user signs in as <user> at 00:02
      Then <afterwards>

      Examples:
        | user             | afterwards                                                 | reason                                                                                                                       |
        | an ordinary user | the documents do not say whether the user is asked for MFA | an ordinary user is asked for MFA when MFA is necessary, and the documents do not say whether signing in makes MFA necessary |
        | an administrator | security defaults ask for MFA                              | an administrator is asked for MFA at every sign-in                                                                           |

    Example: An administrator who did MFA at an earlier sign-in counts as registered for MFA, and so is asked for MFA rather than to register
      Given security defaults are on
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user signs in as an administrator at 00:01
      Then security defaults ask for MFA

    Example: An administrator who gave only the first factor at an earlier sign-in has to register for MFA
      Given security defaults are on
      And the user signs in with the first factor on a personal device at 00:00
      When the user signs in as an administrator at 00:01
      Then security defaults require the user to register for MFA

    Example: A user has to register for MFA even if another user has done MFA
      Given security defaults are on
      And john@contoso.com signs in with the first factor and MFA on a personal device at 00:00
      When kim@contoso.com signs in as an ordinary user at 00:01
      Then security defaults require kim@contoso.com to register for MFA

    Example: A user has to register for MFA even if another user has registered
      Given security defaults are on
      And john@contoso.com registers for MFA at 00:00
      When kim@contoso.com signs in as an ordinary user at 00:01
      Then security defaults require kim@contoso.com to register for MFA

    Scenario Outline: With security defaults off, <user> does not have to register for MFA
      Given security defaults are off
      When the user signs in as <user> at 00:00
      Then security defaults do not require the user to register for MFA

      Examples:
        | user             |
        | an ordinary user |
        | an administrator |

  @NEW-6 @INT-79 @RA-095
  Rule: Security defaults require MFA of administrators, which we read as MFA at every sign-in

    Example: Security defaults ask an administrator for MFA at each of two sign-ins
      Given security defaults are on
      And the user registers for MFA at 00:00
      When the user signs in as an administrator at 00:01
      Then security defaults ask for MFA
      When the user signs in as an administrator at 00:02
      Then security defaults ask for MFA

    Example: With security defaults off, an administrator who is registered for MFA is not asked for MFA
      Given security defaults are off
      And the user registers for MFA at 00:00
      When the user signs in as an administrator at 00:01
      Then security defaults do not ask for MFA

  @NEW-7 @RA-096 @INT-442
  Rule: Security defaults block legacy authentication protocols

    Example: A client with a legacy protocol is refused, while the user of a client with a modern protocol has to register for MFA
      Given security defaults are on
      When a client signs in with a legacy protocol at 00:00
      Then security defaults refuse the request
      When a client signs in with a modern protocol at 00:01
      Then security defaults require the user to register for MFA

    Example: A client with a legacy protocol is refused even when the user has registered for MFA
      Given security defaults are on
      And the user registers for MFA at 00:00
      When a client signs in with a legacy protocol at 00:01
      Then security defaults refuse the request

    Example: With security defaults off, a client with a legacy protocol is not refused
      Given security defaults are off
      When a client signs in with a legacy protocol at 00:00
      Then security defaults do not refuse the request

  @NEW-8 @RA-097 @INT-79 @INT-442
  Rule: Security defaults require MFA of users when it is necessary

    Example: Security defaults ask a registered user for MFA when MFA is necessary, and not otherwise
      Given security defaults are on
      And the user registers for MFA at 00:00
      When the user does something that does not make MFA necessary at 00:01
      Then security defaults do not ask for MFA
      When the user does something that makes MFA necessary at 00:02
      Then security defaults ask for MFA

    Example: A user who has not registered for MFA has to register when MFA is necessary, and once registered is asked for MFA instead
      Given security defaults are on
      When the user does something that makes MFA necessary at 00:00
      Then security defaults require the user to register for MFA
      When the user registers for MFA at 00:01
      And the user does something that makes MFA necessary at 00:02
      Then security defaults ask for MFA

    Scenario Outline: The documents do not say whether MFA is necessary, and so asked for, when <occasion>
      Given security defaults are on
      And the user registers for MFA at 00:00
      When <occasion> at 00:01
      Then the documents do not say whether the user is asked for MFA

      Examples:
        | occasion                                 |
        | the user signs in as an ordinary user    |
        | a client signs in with a modern protocol |

    Example: With security defaults off, a user who has registered for MFA is not asked for MFA even when MFA is necessary
      Given security defaults are off
      And the user registers for MFA at 00:00
      When the user does something that makes MFA necessary at 00:01
      Then security defaults do not ask for MFA

  @NEW-9 @INT-79 @RA-098
  Rule: Security defaults protect privileged activities, and the documents do not say how

    Scenario Outline: The documents do not say how security defaults protect access to <portal>; opening the mailbox is not among the privileged activities
      Given security defaults are on
      When the user opens <portal> at 00:00
      Then the documents do not say how the activity is protected
      When the user opens the mailbox at 00:01
      Then security defaults do not treat the activity as privileged

      Examples:
        | portal                           | reason                                                                                                                           |
        | the Azure portal                 | the article of 2020 names access to this portal as an example of a privileged activity                                           |
        | the Microsoft Entra admin center | the article of 2020 names the Azure portal as an example, and the tenant is administered in the Microsoft Entra admin center too |

    Scenario Outline: With security defaults off, a user who opens <portal> is not asked for MFA
      Given security defaults are off
      When the user opens <portal> at 00:00
      Then security defaults do not ask for MFA

      Examples:
        | portal                           |
        | the Azure portal                 |
        | the Microsoft Entra admin center |
