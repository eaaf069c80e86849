Feature: Browsers and device authentication
  A policy that looks at the device needs a browser that tells which device it runs on.
  Chrome does with an extension, Edge with a work profile; Firefox is not supported by Conditional Access.
  Where the browser cannot show that the device is compliant, the device's compliance does not help.

  @BRW-1 @RA-072 @RA-073 @INT-75
  Rule: Chrome authenticates the device only with the Windows 10 accounts extension

    Scenario Outline: A <compliance> device is <authenticated> by <which>, and <result>
      When at 00:00 <browser> on a <compliance> device opens an app protected by a policy that checks the device
      Then the device is <authenticated> by the browser
      And <result>

      Examples:
        | browser                                          | which                                         | compliance   | authenticated     | result                                            | reason                                                                                                  |
        | Chrome with the Windows 10 accounts extension    | Chrome with the Windows 10 accounts extension | compliant    | authenticated     | the app opens because the device is compliant     | the policy sees a compliant device                                                                      |
        | Chrome with the Windows 10 accounts extension    | Chrome with the Windows 10 accounts extension | noncompliant | authenticated     | the documents do not say whether the user gets in | the policy sees a noncompliant device, and the documents do not say what the policy does then           |
        | Chrome without the Windows 10 accounts extension | Chrome without the extension                  | compliant    | not authenticated | the documents do not say whether the user gets in | without the extension the policy sees no device, and the documents do not say what the policy does then |
        | Chrome without the Windows 10 accounts extension | Chrome without the extension                  | noncompliant | not authenticated | the documents do not say whether the user gets in | without the extension the policy sees no device, and the documents do not say what the policy does then |

  @BRW-2 @INT-75 @DIS-211 @RA-070 @RA-075
  Rule: Firefox does not authenticate the device, as we read the statement that Conditional Access does not support Firefox

    Scenario Outline: Firefox does not authenticate a <compliance> device, and the documents do not say whether the user gets in
      When at 00:00 Firefox on a <compliance> device opens an app protected by a policy that checks the device
      Then the device is not authenticated by the browser
      And the documents do not say whether the user gets in

      Examples:
        | compliance   | reason                                                                                                       |
        | compliant    | the policy does not see that the device is compliant, and the documents do not say what the policy does then |
        | noncompliant | the policy sees no device, and the documents do not say what the policy does then                            |

  @BRW-3 @INT-75 @RA-073 @RA-076
  Rule: App Enforced Restrictions apply even on a compliant device if the browser cannot show that the device is compliant

    Scenario Outline: When <browser> on a <compliance> device opens an app protected by App Enforced Restrictions, <result>
      When at 00:00 <browser> on a <compliance> device opens an app protected by App Enforced Restrictions
      Then <result>

      Examples:
        | browser                                          | compliance   | result                                                  | reason                                                                                                    |
        | Firefox                                          | compliant    | the app opens with restrictions                         | Firefox does not show that the device is compliant                                                        |
        | Firefox                                          | noncompliant | the app opens with restrictions                         | Firefox does not show the device, which is not compliant anyway                                           |
        | Chrome without the Windows 10 accounts extension | compliant    | the app opens with restrictions                         | without the Windows 10 accounts extension, Chrome does not show that the device is compliant              |
        | Chrome without the Windows 10 accounts extension | noncompliant | the app opens with restrictions                         | without the Windows 10 accounts extension, Chrome does not show the device, which is not compliant anyway |
        | Chrome with the Windows 10 accounts extension    | compliant    | the app opens without restrictions                      | the browser shows that the device is compliant                                                            |
        | Chrome with the Windows 10 accounts extension    | noncompliant | the app opens with restrictions                         | the browser shows that the device is noncompliant                                                         |
        | Edge with a work profile                         | compliant    | the app opens without restrictions                      | the browser shows that the device is compliant                                                            |
        | Edge with a work profile                         | noncompliant | the app opens with restrictions                         | the browser shows that the device is noncompliant                                                         |
        | Edge without a work profile                      | compliant    | the app opens with restrictions                         | without a work profile, Edge does not show that the device is compliant                                   |
        | Edge without a work profile                      | noncompliant | the app opens with restrictions                         | without a work profile, Edge does not show the device, which is not compliant anyway                      |
        | Internet Explorer                                | compliant    | the documents do not say whether the restrictions apply | the documents do not say whether Internet Explorer shows that the device is compliant                     |
        | Internet Explorer                                | noncompliant | the app opens with restrictions                         | the restrictions apply on a noncompliant device, whether or not Internet Explorer shows the device        |

  @BRW-4 @INT-75 @RA-079 @RA-080
  Rule: Edge authenticates the device only if the user is signed in to a work profile (one with enterprise Azure AD credentials)

    Scenario Outline: A <compliance> device is <authenticated> by <browser>, and <result>
      When at 00:00 <browser> on a <compliance> device opens an app protected by a policy that checks the device
      Then the device is <authenticated> by the browser
      And <result>

      Examples:
        | browser                     | compliance   | authenticated     | result                                            | reason                                                                                                   |
        | Edge with a work profile    | compliant    | authenticated     | the app opens because the device is compliant     | the policy sees a compliant device                                                                       |
        | Edge with a work profile    | noncompliant | authenticated     | the documents do not say whether the user gets in | the policy sees a noncompliant device, and the documents do not say what the policy does then            |
        | Edge without a work profile | compliant    | not authenticated | the documents do not say whether the user gets in | without a work profile the policy sees no device, and the documents do not say what the policy does then |
        | Edge without a work profile | noncompliant | not authenticated | the documents do not say whether the user gets in | without a work profile the policy sees no device, and the documents do not say what the policy does then |

  @BRW-5 @INT-112 @RA-080 @RA-081 @INT-76
  Rule: Edge with a work profile on a compliant device opens an app protected by Conditional Access without prompting the profile's user

    Scenario Outline: When <who> uses <browser> on a <compliance> device, <result>
      When at 00:00 <browser> on a <compliance> device opens an app protected by Conditional Access, for <identity>
      Then <result>

      Examples:
        | browser                                       | compliance   | who                | identity           | result                                            | reason                                                                                                                      |
        | Edge with a work profile                      | compliant    | the profile's user | the profile's user | the app opens without a prompt                    | the user and the profile are the same identity                                                                              |
        | Edge with a work profile                      | compliant    | another user       | another user       | the documents do not say whether the user gets in | the user is not the profile's user, and the documents require the user and the profile to be the same identity              |
        | Edge with a work profile                      | noncompliant | the profile's user | the profile's user | the documents do not say whether the user gets in | we read the documents as promising access without a prompt on a compliant device only                                       |
        | Edge with a work profile                      | noncompliant | another user       | another user       | the documents do not say whether the user gets in | the device is not compliant, and the user is not the profile's user                                                         |
        | Edge without a work profile                   | compliant    | a user             | a user             | the documents do not say whether the user gets in | the documents promise access without a prompt in a work profile only                                                        |
        | Chrome with the Windows 10 accounts extension | compliant    | a user             | a user             | the documents do not say whether the user gets in | the documents promise access without a prompt in Edge only, and Conditional Access may ask for more than a compliant device |
        | Firefox                                       | compliant    | a user             | a user             | the documents do not say whether the user gets in | the documents promise access without a prompt in Edge only, and Conditional Access does not support Firefox                 |

  @BRW-6 @RA-070
  Rule: The documents do not say whether Internet Explorer, an old browser, authenticates the device

    Example: The documents do not say whether Internet Explorer authenticates a compliant device, even one on which Chrome with the extension has opened an app
      Given at 00:00 Chrome with the Windows 10 accounts extension on a compliant device opens an app protected by a policy that checks the device
      When at 00:01 Internet Explorer on the compliant device opens an app protected by a policy that checks the device
      Then the documents do not say whether Internet Explorer authenticates the device

    Scenario Outline: The documents do not say whether Internet Explorer authenticates a <compliance> device, nor whether the user gets in
      When at 00:00 Internet Explorer on a <compliance> device opens an app protected by a policy that checks the device
      Then the documents do not say whether Internet Explorer authenticates the device
      And the documents do not say whether the user gets in

      Examples:
        | compliance   |
        | compliant    |
        | noncompliant |
