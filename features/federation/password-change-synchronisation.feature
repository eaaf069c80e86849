Feature: Synchronisation of LastPasswordChangeTimestamp
  Microsoft Entra Connect carries the time of the last password change in two steps: from PwdLastSet of the on-premises
  Active Directory to PwdLastSet of the metaverse, and from there to LastPasswordChangeTimestamp of Microsoft Entra ID.
  It does so by default. A filter or a disabled rule stops it, and custom rules can stand in.
  Password hash synchronization goes past both. The users of these examples last changed their password at 00:00 of the
  first day, before the story; not synced means that the two out-of-box rules are off. To switch a part of the filter
  stands for steps 4 and 5 together, unless an example says that the wizard is not completed: the part is switched, the
  wizard completed and its configuration saved.

  @SYN-1 @KB-035 @INT-38 @DIS-12
  Rule: By default Microsoft Entra Connect syncs LastPasswordChangeTimestamp

    Example: Nothing has been switched
      Given the user john@contoso.com is federated
      And the user's password is changed at 01:00
      When the user signs in on a personal device at 02:00
      Then the user's LastPasswordChangeTimestamp is 01:00
      And the user is not prompted at 14:00

  @SYN-2 @KB-036 @KB-038 @KB-053 @KB-055 @KB-056 @KB-059 @INT-38 @INT-166 @INT-440
  Rule: Two out-of-box rules carry PwdLastSet through the metaverse to LastPasswordChangeTimestamp; without either, and nothing in its place, it does not arrive

    Example: A changed password takes both steps
      Given the user john@contoso.com is federated
      When the user's password is changed at 09:00
      Then the user's PwdLastSet on premises is 09:00
      And the user's PwdLastSet in the metaverse is 09:00
      And the user's LastPasswordChangeTimestamp is 09:00

    Example: Without the first rule it does not reach the metaverse
      Given the user john@contoso.com is federated
      And the rule In from AD - User Common is off
      When the user signs in on a personal device at 00:00
      Then the user has no PwdLastSet in the metaverse
      And the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

    Example: Without the second rule it does not leave the metaverse
      Given the user john@contoso.com is federated
      And the rule Out of Microsoft Entra ID - User Join is off
      When the user signs in on a personal device at 00:00
      Then the user's PwdLastSet in the metaverse is 00:00
      And the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

    Example: Once enabled again, the two rules carry PwdLastSet
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches synchronisation of PwdLastSet on at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user's LastPasswordChangeTimestamp is 00:00
      And the user is not prompted at 21:00

  @SYN-3 @KB-036 @KB-037 @KB-043 @KB-044 @KB-045 @KB-046 @KB-051 @INT-38 @INT-39
  Rule: The app and attribute filtering feature stops the attribute only when it is on and PwdLastSet is off in it

    Scenario Outline: The feature is <feature> and PwdLastSet is <selected>
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the PwdLastSet attribute is <selected>
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> at 12:00

      Examples:
        | feature | selected | outcome                           | reason                              |
        | on      | off      | returned to the identity provider | filtered                            |
        | on      | on       | not prompted                      | PwdLastSet is let through           |
        | off     | off      | not prompted                      | a feature that is off stops nothing |
        | off     | on       | not prompted                      | nothing is filtered                 |

    Example: What is filtered still reaches the metaverse
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      When the user's password is changed at 09:00
      Then the user's PwdLastSet in the metaverse is 09:00
      And the user has no LastPasswordChangeTimestamp

  @SYN-4 @KB-058 @KB-059 @INT-29
  Rule: With the out-of-box rules disabled, custom rules with the same attribute flow carry the attribute just as well

    Example: Two custom rules stand in
      Given the user john@contoso.com is federated
      And the rule In from AD - User Common is off
      And the rule Out of Microsoft Entra ID - User Join is off
      And the custom rule into the metaverse is on
      And the custom rule out of the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user's LastPasswordChangeTimestamp is 00:00
      And the user is not prompted at 12:00

    Scenario Outline: Only the custom rule <rule> the metaverse has the flow
      Given the user john@contoso.com is federated
      And the rule In from AD - User Common is off
      And the rule Out of Microsoft Entra ID - User Join is off
      And the custom rule <rule> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

      Examples:
        | rule   | reason                                 |
        | into   | nothing leads on to Microsoft Entra ID |
        | out of | nothing arrives that could be exported |

    Scenario Outline: The custom rule <custom> the metaverse stands in for <rule> alone
      Given the user john@contoso.com is federated
      And the rule <rule> is off
      And the custom rule <custom> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user's LastPasswordChangeTimestamp is 00:00
      And the user is not prompted at 12:00

      Examples:
        | custom | rule                                  |
        | into   | In from AD - User Common              |
        | out of | Out of Microsoft Entra ID - User Join |

    Scenario Outline: The custom rule <custom> the metaverse does not stand in for <rule>
      Given the user john@contoso.com is federated
      And the rule <rule> is off
      And the custom rule <custom> the metaverse is on
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

      Examples:
        | custom | rule                                  |
        | out of | In from AD - User Common              |
        | into   | Out of Microsoft Entra ID - User Join |

  @SYN-5 @KB-040 @KB-045 @KB-047 @KB-048 @KB-049 @INT-38 @INT-39 @INT-116
  Rule: A change of the filter takes effect with the next full synchronisation cycle, not when it is saved

    Example: A change that is only saved has no effect
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      And the administrator switches the PwdLastSet attribute on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is returned to the identity provider at 21:00

    Example: A change in a wizard that is not completed has no effect after the cycle either
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      And the administrator switches the PwdLastSet attribute on without completing the wizard at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: The full cycle has run
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      And the administrator switches the PwdLastSet attribute on at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 00:00

    Example: A cycle of the type delta is not the full one
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      And the administrator switches the PwdLastSet attribute on at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType delta" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Example: Switching the filter on waits for the cycle as well
      Given the user john@contoso.com is federated
      And the PwdLastSet attribute is off
      When the administrator switches the app and attribute filtering feature on at 08:00
      Then the user's LastPasswordChangeTimestamp is 00:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

    Scenario Outline: Switching <part> <on> waits for the cycle as well
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is <before>
      When the administrator switches <part> <on> at 08:00
      Then <at first>
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then <in the end>

      Examples:
        | part                                    | on  | before | at first                                        | in the end                                      |
        | the PwdLastSet attribute                | off | on     | the user's LastPasswordChangeTimestamp is 00:00 | the user has no LastPasswordChangeTimestamp     |
        | the app and attribute filtering feature | off | off    | the user has no LastPasswordChangeTimestamp     | the user's LastPasswordChangeTimestamp is 00:00 |

    Example: After the cycle rules that were switched off carry nothing
      Given the user john@contoso.com is federated
      And the administrator switches synchronisation of PwdLastSet off at 08:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

  @SYN-6 @KB-044 @KB-046 @KB-051 @KB-052 @INT-39
  Rule: Saving the wizard and the full cycle of the filtering steps are needed only where filtering has stopped the attribute

    Example: Where filtering has stopped the attribute, saving alone is not enough and the cycle is needed
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      When the administrator switches the PwdLastSet attribute on at 08:00
      Then the user has no LastPasswordChangeTimestamp
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 00:00

    Scenario Outline: LastPasswordChangeTimestamp is the same before and after a cycle when the feature is <feature> and PwdLastSet is <selected>
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the PwdLastSet attribute is <selected>
      Then the user's LastPasswordChangeTimestamp is 00:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user's LastPasswordChangeTimestamp is 00:00

      Examples:
        | feature | selected | reason                   |
        | off     | off      | the feature is off       |
        | off     | on       | the feature is off       |
        | on      | on       | PwdLastSet is on already |

    Example: Where the rules are to blame, the filtering steps do not help
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the app and attribute filtering feature is off
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 09:00
      Then the user has no LastPasswordChangeTimestamp

  @SYN-7 @KB-062 @KB-063 @INT-38 @INT-440
  Rule: Password hash synchronization carries PwdLastSet to LastPasswordChangeTimestamp although a filter or disabled rules stop it

    Example: Password hash synchronization that is off carries nothing past disabled rules
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is off
      When the user signs in on a personal device at 00:00
      Then the user has no LastPasswordChangeTimestamp
      And the user is returned to the identity provider at 12:00

    Example: Password hash synchronization goes past disabled rules
      Given the user john@contoso.com is federated
      And the rule In from AD - User Common is off
      And the rule Out of Microsoft Entra ID - User Join is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user's LastPasswordChangeTimestamp is 00:00
      And the user is not prompted at 12:00

    Example: Password hash synchronization goes past the filter
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 12:00

    Example: Password hash synchronization goes past rules and filter at once
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the app and attribute filtering feature is on
      And the PwdLastSet attribute is off
      And password hash synchronization is on
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 12:00

    Example: Password hash synchronization does not go by way of the metaverse
      Given the user john@contoso.com is federated
      And the rule In from AD - User Common is off
      And password hash synchronization is on
      When the user's password is changed at 09:00
      Then the user has no PwdLastSet in the metaverse
      And the user's LastPasswordChangeTimestamp is 09:00

  @SYN-8 @KB-008 @KB-062 @INT-38
  Rule: Before the next full cycle the documents do not say when a rule or password hash synchronization that is switched takes effect

    Example: The documents do not say it of a rule switched on before the sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches synchronisation of PwdLastSet on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00

    Example: The documents do not say it of a rule switched off before the password is changed
      Given the user john@contoso.com is federated
      And the user signs in on a personal device at 07:00
      And the administrator switches the rule Out of Microsoft Entra ID - User Join off at 08:00
      When the user's password is changed at 08:30
      Then the documents do not say whether the user is prompted at 08:31

    Example: The documents do not say it of password hash synchronization switched on before the sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches password hash synchronization on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 20:59
      And the documents do not say whether the user is prompted at 21:00
      And the documents do not say whether the user is prompted at 21:01

    Scenario Outline: The documents do not say it of a password changed after that was switched <on>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is <before>
      And the user signs in on a personal device at 07:00
      And the administrator switches password hash synchronization <on> at 08:00
      When the user's password is changed at 09:00
      Then the documents do not say whether the user is prompted at 09:01

      Examples:
        | before | on  |
        | off    | on  |
        | on     | off |

    Example: Switched on before a full cycle, it carries the attribute after it
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator switches password hash synchronization on at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

    Example: Switched off before a full cycle, it no longer carries the attribute after it
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And password hash synchronization is on
      And the administrator switches password hash synchronization off at 08:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 08:30
      When the user signs in on a personal device at 09:00
      Then the user is returned to the identity provider at 21:00

    Example: Where the rules carry the attribute anyway nothing depends on it
      Given the user john@contoso.com is federated
      And the administrator switches password hash synchronization on at 08:00
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00
