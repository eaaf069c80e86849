Feature: Synchronisation of LastPasswordChangeTimestamp
  Microsoft Entra Connect carries the time of the last password change in two steps: from PwdLastSet of the on-premises
  Active Directory to PwdLastSet of the metaverse, and from there to LastPasswordChangeTimestamp of Microsoft Entra ID.
  It does so by default. A filter or a disabled rule stops it, and custom rules can stand in.
  Password hash synchronization goes past both. A user whose timestamp is not synced is returned to the identity provider
  after 12 hours. Not synced means that the two out-of-box rules are off.
  The users of these examples last changed their password at 00:00 of the first day, before the story.
  Where an example switches a part of the filter, the administrator has also completed the wizard and saved the
  configuration, steps 4 and 5 of the article, unless the example says otherwise.

  @SYN-1 @KB-035 @INT-38 @DIS-12
  Rule: By default Microsoft Entra Connect syncs LastPasswordChangeTimestamp

    Example: With default settings, the time of a password change reaches LastPasswordChangeTimestamp, and the user is still signed in after 12 hours
      Given the user john@contoso.com is federated
      And the user's password is changed at 01:00
      When the user signs in on a personal device at 02:00
      Then the user's LastPasswordChangeTimestamp is 01:00
      And the user is not prompted at 14:00

    Scenario Outline: LastPasswordChangeTimestamp stays the same when the user's <violation>
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
  Rule: PwdLastSet reaches LastPasswordChangeTimestamp through both out-of-box rules, and a rule that is off stops it unless something else carries it

    Example: The time of a password change reaches LastPasswordChangeTimestamp through the metaverse
      Given the user john@contoso.com is federated
      When the user's password is changed at 09:00
      Then the user's PwdLastSet on premises is 09:00
      And the user's PwdLastSet in the metaverse is 09:00
      And the user's LastPasswordChangeTimestamp is 09:00

    Example: Without the inbound out-of-box rule, PwdLastSet reaches neither the metaverse nor LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      When the user's password is changed at 09:00
      Then the user has no PwdLastSet in the metaverse
      And the user has no LastPasswordChangeTimestamp

    Example: Without the outbound out-of-box rule, PwdLastSet reaches the metaverse and not LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "Out of Microsoft Entra ID - User Join" is off
      When the user's password is changed at 09:00
      Then the user's PwdLastSet in the metaverse is 09:00
      And the user has no LastPasswordChangeTimestamp

    Example: The two out-of-box rules carry PwdLastSet once they are switched on and a full cycle has run
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches synchronisation of PwdLastSet on at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00
      When the user's password is changed at 22:00
      Then the user's LastPasswordChangeTimestamp is 22:00

  @SYN-3 @KB-036 @KB-037 @KB-043 @KB-044 @KB-045 @KB-046 @KB-051 @INT-38 @INT-39
  Rule: The app and attribute filtering feature stops PwdLastSet only when the feature is on and the check box for PwdLastSet is off

    Scenario Outline: The user is <outcome> at 12:00 when filtering is <feature> and the check box for PwdLastSet is <selected>
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the check box for PwdLastSet in the wizard is <selected>
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> at 12:00

      Examples:
        | feature | selected | outcome                           | reason                              |
        | on      | off      | returned to the identity provider | PwdLastSet is filtered out          |
        | on      | on       | not prompted                      | PwdLastSet is let through           |
        | off     | off      | not prompted                      | a feature that is off stops nothing |
        | off     | on       | not prompted                      | a feature that is off stops nothing |

    Example: A PwdLastSet that is filtered out reaches the metaverse and not LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      When the user's password is changed at 09:00
      Then the user's PwdLastSet in the metaverse is 09:00
      And the user has no LastPasswordChangeTimestamp

  @SYN-4 @INT-29 @KB-058 @KB-059
  Rule: Custom rules with the same attribute flow carry PwdLastSet as the out-of-box rules do where those are disabled

    Example: Two custom rules carry PwdLastSet to LastPasswordChangeTimestamp in place of the out-of-box rules
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And a custom rule's attribute flow into the metaverse is on
      And a custom rule's attribute flow out of the metaverse is on
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00

    Example: Two custom rules whose attribute flow is off do not carry PwdLastSet
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And a custom rule's attribute flow into the metaverse is off
      And a custom rule's attribute flow out of the metaverse is off
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

    Example: An attribute flow that is switched on in two custom rules carries PwdLastSet after the full cycle
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches a custom rule's attribute flow into the metaverse on at 08:00
      And the administrator switches a custom rule's attribute flow out of the metaverse on at 08:10
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

    Scenario Outline: A custom rule <rule> the metaverse alone does not carry PwdLastSet to LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And a custom rule's attribute flow <rule> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

      Examples:
        | rule   | reason                                 |
        | into   | nothing leads on to Microsoft Entra ID |
        | out of | nothing arrives that could be exported |

    Scenario Outline: A custom rule <custom> the metaverse stands in for the rule "<rule>"
      Given the user john@contoso.com is federated
      And the rule "<rule>" is off
      And a custom rule's attribute flow <custom> the metaverse is on
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00

      Examples:
        | custom | rule                                  |
        | into   | In from AD - User Common              |
        | out of | Out of Microsoft Entra ID - User Join |

    Scenario Outline: A custom rule <custom> the metaverse does not stand in for the rule "<rule>"
      Given the user john@contoso.com is federated
      And the rule "<rule>" is off
      And a custom rule's attribute flow <custom> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

      Examples:
        | custom | rule                                  |
        | out of | In from AD - User Common              |
        | into   | Out of Microsoft Entra ID - User Join |

  @SYN-5 @INT-38 @KB-040 @KB-045 @KB-047 @KB-048 @KB-049 @INT-39 @INT-116
  Rule: A change of the filter takes effect with the next full synchronisation cycle, not when it is saved

    Example: A change of the filter that is only saved has no effect
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the administrator switches the check box for PwdLastSet in the wizard on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is returned to the identity provider at 21:00

    Example: A change of the filter without completing the wizard has no effect after a full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the administrator switches the check box for PwdLastSet in the wizard on without completing the wizard at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: A change of the filter takes effect once the full cycle has run
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the user's password is changed at 07:00
      And the administrator switches the check box for PwdLastSet in the wizard on at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 07:00

    Example: A change of the filter does not take effect with a delta cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the administrator switches the check box for PwdLastSet in the wizard on at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType delta" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: Filtering that is switched on takes effect only with the full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is off
      And the check box for PwdLastSet in the wizard is off
      And the user's password is changed at 07:00
      When the administrator switches the app and attribute filtering feature on at 08:00
      Then the user's LastPasswordChangeTimestamp is 07:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Scenario Outline: Switching <part> off takes effect only with the full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is <before>
      And the user's password is changed at 07:00
      When the administrator switches <part> off at 08:00
      Then <at first>
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then <in the end>

      Examples:
        | part                                       | before | at first                                        | in the end                                      |
        | the check box for PwdLastSet in the wizard | on     | the user's LastPasswordChangeTimestamp is 07:00 | the user has no LastPasswordChangeTimestamp     |
        | the app and attribute filtering feature    | off    | the user has no LastPasswordChangeTimestamp     | the user's LastPasswordChangeTimestamp is 07:00 |

    Example: A filter that took effect with a full cycle stops PwdLastSet of a user who signs in afterwards
      Given the check box for PwdLastSet in the wizard is off
      And the administrator switches the app and attribute filtering feature on at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      And the user john@contoso.com is federated
      When the user signs in on a personal device at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: Rules that were switched off carry nothing after the full cycle
      Given the user john@contoso.com is federated
      And the administrator switches synchronisation of PwdLastSet off at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

  @SYN-6 @INT-39 @KB-044 @KB-046 @KB-051 @KB-052
  Rule: Saving the configuration and running a full synchronisation cycle are needed only where filtering has stopped PwdLastSet

    Example: A change of a filter that has stopped PwdLastSet takes effect only with the full cycle
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And the user's password is changed at 07:00
      When the administrator switches the check box for PwdLastSet in the wizard on at 08:00
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
        | feature | selected | reason                              |
        | off     | off      | a feature that is off stops nothing |
        | off     | on       | a feature that is off stops nothing |
        | on      | on       | PwdLastSet is let through           |

    Example: A full cycle does not help where something other than filtering stops PwdLastSet
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the app and attribute filtering feature is off
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

  @SYN-7 @INT-487 @KB-062 @KB-063 @INT-38 @INT-440
  Rule: Password hash synchronization carries PwdLastSet to LastPasswordChangeTimestamp even where PwdLastSet is filtered out or the out-of-box rules are off

    Example: Password hash synchronization carries PwdLastSet past the filter
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 12:00
      When the user's password is changed at 13:00
      Then the user is prompted at 13:00

    Example: Password hash synchronization carries PwdLastSet past rules that are off
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the rule "Out of Microsoft Entra ID - User Join" is off
      And password hash synchronization is on
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00

    Example: Password hash synchronization carries PwdLastSet past a rule that is off and the filter together
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And the app and attribute filtering feature is on
      And the check box for PwdLastSet in the wizard is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 12:00

    Example: Password hash synchronization does not go through the metaverse
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is off
      And password hash synchronization is on
      When the user's password is changed at 09:00
      Then the user has no PwdLastSet in the metaverse
      And the user's LastPasswordChangeTimestamp is 09:00

    Example: Password hash synchronization that was switched on carries the next password change without a full cycle
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is off
      And the user signs in on a personal device at 07:00
      And the administrator switches password hash synchronization on at 08:00
      When the user's password is changed at 09:00
      Then the user's LastPasswordChangeTimestamp is 09:00
      And the user is prompted at 09:00

    Example: With the out-of-box rules and password hash synchronization both off, LastPasswordChangeTimestamp is not synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is off
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

  @SYN-8 @INT-38 @KB-008 @KB-062
  Rule: The documents do not say whether rules or password hash synchronization, switched on or off, take effect before a full cycle or a password change

    Scenario Outline: The documents do not say whether switching <what> <switched> before the sign-in takes effect without a full cycle
      Given the user john@contoso.com is <identity>
      And a custom rule's attribute flow out of the metaverse is <flow>
      And the administrator switches <part> <switched> at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00

      Examples:
        | what                    | part                                              | switched | identity                                                 | flow | reason                                                                             |
        | the out-of-box rules    | synchronisation of PwdLastSet                     | on       | federated, and LastPasswordChangeTimestamp is not synced | off  | the rules carry the attribute only if switching them on counts at once             |
        | the out-of-box rules    | synchronisation of PwdLastSet                     | off      | federated                                                | off  | the rules carry the attribute only if switching them off does not count at once    |
        | a flow of a custom rule | a custom rule's attribute flow into the metaverse | on       | federated, and LastPasswordChangeTimestamp is not synced | on   | two custom rules carry the attribute only if switching the first on counts at once |

    Example: The documents do not say whether a rule that was switched off before the password change takes effect without a full cycle
      Given the user john@contoso.com is federated
      And the user signs in on a personal device at 07:00
      And the administrator switches the rule "Out of Microsoft Entra ID - User Join" off at 08:00
      When the user's password is changed at 08:01
      Then the documents do not say whether the user is prompted at 08:01

    Example: The documents do not say whether password hash synchronization that was switched on before the sign-in takes effect without a full cycle
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches password hash synchronization on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00
      And the documents do not say whether the user is prompted at 21:01

    Example: The documents do not say whether password hash synchronization that was switched off still carries the next password change
      Given the user john@contoso.com is federated
      And synchronisation of PwdLastSet is off
      And password hash synchronization is on
      And the user signs in on a personal device at 07:00
      And the administrator switches password hash synchronization off at 08:00
      When the user's password is changed at 09:00
      Then the documents do not say whether the user is prompted at 09:00

    Example: Password hash synchronization that was switched on carries LastPasswordChangeTimestamp once a full cycle has run
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches password hash synchronization on at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

    Example: Password hash synchronization that was switched off no longer carries LastPasswordChangeTimestamp once a full cycle has run
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches password hash synchronization on at 07:00
      And the administrator switches password hash synchronization off at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is returned to the identity provider at 21:00

    Example: Switching password hash synchronization on makes no difference where the rules carry PwdLastSet
      Given the user john@contoso.com is federated
      And the administrator switches password hash synchronization on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00
