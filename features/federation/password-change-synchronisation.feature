Feature: Synchronisation of LastPasswordChangeTimestamp
  Microsoft Entra Connect carries the time of the last password change in two steps: from PwdLastSet of the on-premises
  Active Directory to PwdLastSet of the metaverse, and from there to LastPasswordChangeTimestamp of Microsoft Entra ID.
  It does so by default. A filter or a disabled out-of-box rule stops it, and custom rules can stand in.
  Password hash synchronization goes past the filter and both kinds of rules. A federated user whose timestamp is not synced is returned to the identity provider
  after 12 hours. "Not synced" and "synchronisation of PwdLastSet is off" both mean that the two out-of-box rules are off.
  The users of these examples changed their passwords at 00:00 of the first day, before anything that the examples tell.
  Where an example switches the filtering feature or the check box for PwdLastSet, the administrator has also completed the wizard and saved the
  configuration, unless the example says otherwise; where the check box for PwdLastSet is switched, that is step 4 of the article on federated users, and completing and saving are step 5.
  "-policyType initial" runs a full cycle, and "-policyType delta" does not.

  @SYN-1 @KB-035 @INT-38 @DIS-12
  Rule: By default Microsoft Entra Connect syncs LastPasswordChangeTimestamp

    Example: With default settings, the time of a password change reaches LastPasswordChangeTimestamp, and the user is still signed in after 12 hours
      Given the user john@contoso.com is federated
      And the user's password is changed at 01:00
      When the user signs in on a personal device at 02:00
      Then the user's LastPasswordChangeTimestamp is 01:00
      And the user is not prompted at 14:00

    Scenario Outline: LastPasswordChangeTimestamp keeps the time of the password change when the user's <violation>
      Given the user john@contoso.com is federated
      And the user's password is changed at 01:00
      And the user signs in on a registered device at 02:00
      When the user's <violation> at 03:00
      Then the user's LastPasswordChangeTimestamp is 01:00

      Examples:
        | violation                   |
        | account is disabled         |
        | device becomes noncompliant |

  @SYN-2 @KB-036 @KB-038 @KB-053 @KB-055 @KB-056 @KB-059 @INT-38 @INT-166 @INT-440
  Rule: PwdLastSet reaches LastPasswordChangeTimestamp only through both out-of-box rules, unless custom rules or password hash synchronization carry it instead

    Example: The time of a password change reaches LastPasswordChangeTimestamp through the metaverse
      Given the user john@contoso.com is federated
      When the user's password is changed at 09:00
      Then the user's PwdLastSet on premises is 09:00
      And the user's PwdLastSet in the metaverse is 09:00
      And the user's LastPasswordChangeTimestamp is 09:00

    Example: With the inbound out-of-box rule off, PwdLastSet reaches neither the metaverse nor LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      When the user's password is changed at 09:00
      Then the user has no PwdLastSet in the metaverse
      And the user has no LastPasswordChangeTimestamp

    Example: With the outbound out-of-box rule off, PwdLastSet reaches the metaverse but not LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "Out of Microsoft Entra ID - User Join" is off
      When the user's password is changed at 09:00
      Then the user's PwdLastSet in the metaverse is 09:00
      And the user has no LastPasswordChangeTimestamp

    Example: Once both out-of-box rules are switched on and a full cycle has run, a password change reaches LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches on the rule "In from AD - User Common" at 08:00
      And the administrator switches on the rule "Out of Microsoft Entra ID - User Join" at 08:10
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user's password is changed at 22:00
      Then the user's LastPasswordChangeTimestamp is 22:00

    Example: Once both out-of-box rules are switched on and a full cycle has run, a user who signs in is not prompted after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches on the rule "In from AD - User Common" at 08:00
      And the administrator switches on the rule "Out of Microsoft Entra ID - User Join" at 08:10
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

  @SYN-3 @KB-036 @KB-037 @KB-043 @KB-044 @KB-045 @KB-046 @KB-051 @INT-38 @INT-39
  Rule: The app and attribute filtering feature stops PwdLastSet only when the feature is on and the check box for PwdLastSet is off

    Scenario Outline: The user is <outcome> at 12:00 when filtering is <feature> and the check box for PwdLastSet is <selected>
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the check box for PwdLastSet in the wizard is <selected>
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> at 12:00

      Examples:
        | feature | selected | outcome                           | reason                                                                         |
        | on      | off      | returned to the identity provider | the filter stops PwdLastSet, so the user is returned after 12 hours            |
        | on      | on       | not prompted                      | the filter lets PwdLastSet through, so the user stays signed in                |
        | off     | off      | not prompted                      | the filtering feature is off, so it stops nothing, even with the check box off |
        | off     | on       | not prompted                      | the filtering feature is off, so the check box plays no part                   |

    Example: A PwdLastSet that is filtered out reaches the metaverse but not LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      When the user's password is changed at 09:00
      Then the user's PwdLastSet in the metaverse is 09:00
      And the user has no LastPasswordChangeTimestamp

  @SYN-4 @INT-29 @KB-058 @KB-059
  Rule: Custom rules with the same attribute flow carry PwdLastSet in place of out-of-box rules that are disabled

    Example: Two custom rules carry PwdLastSet to LastPasswordChangeTimestamp in place of the out-of-box rules
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And a custom rule's attribute flow into the metaverse is on
      And a custom rule's attribute flow out of the metaverse is on
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00

    Example: Two custom rules with their attribute flow off do not carry PwdLastSet, so the user is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And a custom rule's attribute flow into the metaverse is off
      And a custom rule's attribute flow out of the metaverse is off
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

    Example: Once two custom rules are switched on and a full cycle has run, a user who signs in is not prompted after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches on a custom rule's attribute flow into the metaverse at 08:00
      And the administrator switches on a custom rule's attribute flow out of the metaverse at 08:10
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

    Scenario Outline: A custom rule's attribute flow <rule> the metaverse does not by itself carry PwdLastSet to LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And a custom rule's attribute flow <rule> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

      Examples:
        | rule   | reason                                                                         |
        | into   | PwdLastSet reaches the metaverse, but no rule exports it to Microsoft Entra ID |
        | out of | PwdLastSet does not reach the metaverse, so there is nothing to export         |

    Scenario Outline: A custom rule's attribute flow <custom> the metaverse stands in for the rule "<rule>"
      Given the user john@contoso.com is federated
      And the rule "<rule>" is off
      And a custom rule's attribute flow <custom> the metaverse is on
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00

      Examples:
        | custom | rule                                  | reason                                                                       |
        | into   | In from AD - User Common              | the custom rule imports PwdLastSet, and the other out-of-box rule exports it |
        | out of | Out of Microsoft Entra ID - User Join | the other out-of-box rule imports PwdLastSet, and the custom rule exports it |

    Scenario Outline: A custom rule's attribute flow <custom> the metaverse does not stand in for the rule "<rule>"
      Given the user john@contoso.com is federated
      And the rule "<rule>" is off
      And a custom rule's attribute flow <custom> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

      Examples:
        | custom | rule                                  | reason                                                                                             |
        | out of | In from AD - User Common              | the custom rule and the other out-of-box rule could both export PwdLastSet, but no rule imports it |
        | into   | Out of Microsoft Entra ID - User Join | the custom rule and the other out-of-box rule both import PwdLastSet, and no rule exports it       |

  @SYN-5 @INT-38 @KB-040 @KB-045 @KB-047 @KB-048 @KB-049 @INT-39 @INT-116
  Rule: A saved change of the filter takes effect only with the next full synchronisation cycle

    Example: PwdLastSet stays filtered out while no full cycle follows a filter change, so the user is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the administrator switches on the check box for PwdLastSet in the wizard at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is returned to the identity provider at 21:00

    Example: A change of the filter has no effect even after a full cycle if the wizard was not completed
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the administrator, without completing the wizard, switches on the check box for PwdLastSet in the wizard at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: A change of the filter takes effect once the full cycle has run
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the user's password is changed at 07:00
      And the administrator switches on the check box for PwdLastSet in the wizard at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 07:00

    Example: A delta cycle does not put a change of the filter into effect
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the administrator switches on the check box for PwdLastSet in the wizard at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType delta" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: Filtering that is switched on takes effect only with the full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is off
      And the check box for PwdLastSet in the wizard is off
      And the user's password is changed at 07:00
      When the administrator switches on the app and attribute filtering feature at 08:00
      Then the user's LastPasswordChangeTimestamp is 07:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Scenario Outline: Switching off <part> takes effect only with the full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is <before>
      And the user's password is changed at 07:00
      When the administrator switches off <part> at 08:00
      Then <at first>
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then <in the end>

      Examples:
        | part                                       | before | at first                                        | in the end                                      | reason                                              |
        | the check box for PwdLastSet in the wizard | on     | the user's LastPasswordChangeTimestamp is 07:00 | the user has no LastPasswordChangeTimestamp     | with the check box off, the filter stops PwdLastSet |
        | the app and attribute filtering feature    | off    | the user has no LastPasswordChangeTimestamp     | the user's LastPasswordChangeTimestamp is 07:00 | with the feature off, nothing stops PwdLastSet      |

    Example: A filter that took effect with a full cycle stops the PwdLastSet of a user who signs in afterwards
      Given the check box for PwdLastSet in the wizard is off
      And the administrator switches on the app and attribute filtering feature at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      And the user john@contoso.com is federated
      When the user signs in on a personal device at 09:00
      Then the user has no LastPasswordChangeTimestamp

  @SYN-6 @INT-39 @KB-044 @KB-046 @KB-051 @KB-052
  Rule: Letting PwdLastSet through the filter requires a saved configuration and a full synchronisation cycle only where the filter has stopped PwdLastSet

    Example: Where filtering has stopped PwdLastSet, letting PwdLastSet through takes effect only with the full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the user's password is changed at 07:00
      When the administrator switches on the check box for PwdLastSet in the wizard at 08:00
      Then the user has no LastPasswordChangeTimestamp
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 07:00

    Scenario Outline: A full cycle changes nothing when filtering is <feature> and the check box for PwdLastSet is <selected>
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the check box for PwdLastSet in the wizard is <selected>
      When the user's password is changed at 08:00
      Then the user's LastPasswordChangeTimestamp is 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 08:00

      Examples:
        | feature | selected | reason                                                       |
        | off     | off      | the filtering feature is off and has stopped nothing         |
        | off     | on       | the filtering feature is off, so the check box plays no part |
        | on      | on       | the filter has let PwdLastSet through all along              |

    Scenario Outline: With filtering <feature>, PwdLastSet reaches LastPasswordChangeTimestamp after the check box for PwdLastSet is switched <to> without completing the wizard
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the check box for PwdLastSet in the wizard is <selected>
      When the administrator, without completing the wizard, switches <to> the check box for PwdLastSet in the wizard at 07:00
      And the user's password is changed at 08:00
      Then the user's LastPasswordChangeTimestamp is 08:00

      Examples:
        | feature | selected | to  | reason                                                                                     |
        | off     | off      | on  | the filtering feature is off and has stopped nothing                                       |
        | on      | on       | off | the filter has let PwdLastSet through all along, and an unsaved change does not alter that |

    Example: A full cycle does not sync LastPasswordChangeTimestamp that is not synced, even where the filtering feature is off
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the app and attribute filtering feature is off
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

  @SYN-7 @INT-487 @KB-062 @KB-063 @INT-38 @INT-440
  Rule: Password hash synchronization carries PwdLastSet to LastPasswordChangeTimestamp even where PwdLastSet is filtered out or the out-of-box rules are off

    Example: Where the filter stops PwdLastSet, password hash synchronization carries it, so the user is not prompted after 12 hours but prompted at a password change
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 12:00
      When the user's password is changed at 13:00
      Then the user is prompted at 13:00

    Example: Password hash synchronization carries PwdLastSet even where both out-of-box rules are off
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And password hash synchronization is on
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00

    Example: Even with an out-of-box rule off and PwdLastSet filtered out, password hash synchronization carries PwdLastSet, so the user is not prompted after 12 hours
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 12:00

    Example: Password hash synchronization carries PwdLastSet directly, and not through the metaverse
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And password hash synchronization is on
      When the user's password is changed at 09:00
      Then the user has no PwdLastSet in the metaverse
      And the user's LastPasswordChangeTimestamp is 09:00

    Example: Password hash synchronization, once switched on, carries the next password change without a full cycle, so the user is prompted at that change
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is off
      And the user signs in on a personal device at 07:00
      And the administrator switches on password hash synchronization at 08:00
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00
      And the user is prompted at 09:00

    Example: With neither the out-of-box rules nor password hash synchronization on, nothing carries PwdLastSet, and the user is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is off
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

  @SYN-8 @INT-38 @KB-008 @KB-062
  Rule: The documents do not say whether switching out-of-box rules, custom rules or password hash synchronization on or off takes effect at once

    A password change made while password hash synchronization is on is carried in any case, even before a full cycle (SYN-7).

    Scenario Outline: The documents do not say whether the user is prompted after 12 hours where synchronisation of PwdLastSet is switched <switched> without a full cycle
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is <before>
      And the administrator switches <switched> synchronisation of PwdLastSet at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00

      Examples:
        | switched | before     | reason                                                                                                     |
        | on       | not synced | if the out-of-box rules take effect at once, the user stays signed in; otherwise the 12 hours end at 21:00 |
        | off      | synced     | if the out-of-box rules stop at once, the 12 hours end at 21:00; otherwise the user stays signed in        |

    Example: The documents do not say whether the user is prompted after 12 hours where a second custom rule is switched on without a full cycle
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And a custom rule's attribute flow out of the metaverse is on
      And the administrator switches on a custom rule's attribute flow into the metaverse at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00

    Example: The documents do not say whether the user is prompted at a password change a minute after an out-of-box rule was switched off
      Given the user john@contoso.com is federated
      And the user signs in on a personal device at 07:00
      And the administrator switches off the rule "Out of Microsoft Entra ID - User Join" at 08:00
      When the user's password is changed at 08:01
      Then the documents do not say whether the user is prompted at 08:01

    Example: The documents do not say whether the user is prompted after 12 hours where password hash synchronization is switched on without a full cycle
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches on password hash synchronization at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00
      And the documents do not say whether the user is prompted at 21:01

    Example: The documents do not say whether the user is prompted at a password change an hour after password hash synchronization was switched off
      Given the user john@contoso.com is federated
      And synchronisation of PwdLastSet is off
      And password hash synchronization is on
      And the user signs in on a personal device at 07:00
      And the administrator switches off password hash synchronization at 08:00
      When the user's password is changed at 09:00
      Then the documents do not say whether the user is prompted at 09:00

    Example: Once synchronisation of PwdLastSet is switched off and a full cycle has run, the user has no LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the user's password is changed at 07:00
      And the administrator switches off synchronisation of PwdLastSet at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: The user is not prompted 12 hours after the sign-in, because password hash synchronization was switched on and a full cycle has run
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches on password hash synchronization at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

    Example: The user is returned to the identity provider after 12 hours, because password hash synchronization was switched off again and a full cycle has run
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches on password hash synchronization at 07:00
      And the administrator switches off password hash synchronization at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is returned to the identity provider at 21:00

    Example: The user is not prompted after 12 hours where synchronisation of PwdLastSet is on, whether or not password hash synchronization takes effect at once
      Given the user john@contoso.com is federated
      And synchronisation of PwdLastSet is on
      And the administrator switches on password hash synchronization at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00
