Feature: Browsers and device authentication
  A policy that looks at the device needs a browser that tells it which device it runs on.
  Chrome does with an extension, Edge does by its profile, Firefox is not supported by Conditional Access.
  Where the browser cannot show that the device is compliant, its compliance does not help.

  @BRW-1 @RA-072 @RA-073 @INT-75
  Rule: Chrome authenticates the device only with the Windows 10 accounts extension

    Example: With and without the extension
      Then Chrome with the Windows 10 accounts extension authenticates the device at 00:00
      And Chrome does not authenticate the device at 00:01

  @BRW-2 @RA-075 @INT-75
  Rule: Firefox, which Conditional Access does not support, is read as not authenticating the device

    Example: Firefox
      Then Firefox does not authenticate the device at 00:00

  @BRW-3 @RA-073 @RA-076 @INT-75
  Rule: App Enforced Restrictions apply even on a compliant device where the browser cannot show that it is compliant

    Scenario Outline: <browser> on a <compliance> device
      When <browser> opens an app under App Enforced Restrictions on a <compliance> device at 00:00
      Then it follows that <result>

      Examples:
        | browser                                       | compliance   | result                               |
        | Firefox                                       | compliant    | the restrictions apply all the same  |
        | Firefox                                       | noncompliant | the restrictions apply               |
        | Chrome                                        | compliant    | the restrictions apply all the same  |
        | Chrome with the Windows 10 accounts extension | compliant    | the restrictions are lifted          |
        | Chrome with the Windows 10 accounts extension | noncompliant | the restrictions apply               |
        | Edge with a work profile                      | compliant    | the restrictions are lifted          |
        | Internet Explorer                             | compliant    | the documents do not say whether the restrictions apply |

  @BRW-4 @RA-079 @RA-080 @INT-75
  Rule: Edge authenticates the device if its user is signed in to a profile with enterprise Azure AD credentials

    Example: With a work profile and with another
      Then Edge with a work profile authenticates the device at 00:00
      And Edge with another profile does not authenticate the device at 00:01

  @BRW-5 @RA-080 @RA-081 @INT-76
  Rule: Edge with an enterprise profile opens an app under Conditional Access without a prompt for the identity of its profile, which on a compliant device it should be

    Example: The profile's own identity
      When Edge with a work profile opens an app under Conditional Access as the profile's user at 00:00
      Then it follows that the user gets in without a prompt

    Example: Another identity, of which the documents do not say what becomes
      When Edge with a work profile opens an app under Conditional Access as another user at 00:00
      Then it follows that the documents do not say whether the user gets in
      And it does not follow that the user gets in without a prompt

  @BRW-6 @RA-070
  Rule: Of Internet Explorer, an old browser, the documents do not say whether it authenticates the device

    Example: Silence about Internet Explorer
      Then the documents do not say whether Internet Explorer authenticates the device at 00:00
