Feature: Revocation of persistent SSO
  AD FS rejects a persistent SSO cookie before its time when one of eight conditions holds.
  By our reading each of them is enough by itself (INT-481), and most concern certain cookies only.
  After a rejection, the user gives credentials again and gets a new cookie.

  @ADR-1 @INT-99 @INT-481 @FS-075 @FS-076 @FS-085 @INT-181
  Rule: A changed password makes AD FS reject every persistent SSO cookie that it issued to the user before the change

    Scenario Outline: The cookie <whose> is rejected on <farm> once the password is changed
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      And the user works in an AD FS application at 08:59
      When the user's password is changed at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00

      Examples:
        | whose                  | device          | ticked     | farm                                   |
        | of a registered device | a registered    | not ticked | Windows Server 2012 R2                 |
        | of a registered device | a registered    | not ticked | Windows Server 2016                    |
        | from Keep me signed in | an unregistered | ticked     | Windows Server 2012 R2 with the hotfix |
        | from Keep me signed in | an unregistered | ticked     | Windows Server 2016                    |

    Example: The cookies of all the user's devices are rejected once the password is changed
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on a personal device at 00:00
      And the user signs in to AD FS on a registered device at 00:10
      When the user's password is changed at 09:00
      Then the user is prompted by AD FS on the registered device at 09:00
      And the user is prompted by AD FS on the personal device at 09:01

    Example: When one user's password is changed, the cookie of another user of the same device is still accepted
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When john@contoso.com's password is changed at 09:00
      Then john@contoso.com is prompted by AD FS at 09:00
      And kim@contoso.com is not prompted by AD FS at 09:01

    Example: A cookie that is issued right after the password change, in the same minute, is accepted
      Given an AD FS farm on Windows Server 2016
      And the user's password is changed at 09:00
      When the user signs in to AD FS on a registered device at 09:00
      Then the user is not prompted by AD FS at 09:01

  @ADR-2 @INT-87 @INT-481 @FS-075 @FS-077 @FS-085 @INT-89
  Rule: Every persistent SSO cookie is rejected while persistent SSO is off

    Scenario Outline: The cookie <whose> is rejected on <farm> once persistent SSO is switched off
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      And the user works in an AD FS application at 08:59
      When the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00

      Examples:
        | whose                  | device          | ticked     | farm                                   |
        | of a registered device | a registered    | not ticked | Windows Server 2012 R2                 |
        | of a registered device | a registered    | not ticked | Windows Server 2016                    |
        | from Keep me signed in | an unregistered | ticked     | Windows Server 2012 R2 with the hotfix |
        | from Keep me signed in | an unregistered | ticked     | Windows Server 2016                    |

    Example: A session SSO cookie is still accepted once persistent SSO is switched off
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      When the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 01:00
      Then the user is not prompted by AD FS at 01:00

    Example: The cookies of all users of a registered device are rejected while persistent SSO is off
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 01:00
      Then john@contoso.com is prompted by AD FS at 01:00
      And kim@contoso.com is prompted by AD FS at 01:01

    Example: The documents do not say whether a persistent cookie, unused while persistent SSO was off, is accepted once persistent SSO is on again
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 09:00
      When the administrator runs "Set-AdfsProperties -EnablePersistentSso $true" at 09:01
      Then the documents do not say whether the user is prompted by AD FS at 09:01

  @ADR-3 @INT-99 @INT-481 @FS-075 @FS-078 @FS-085 @INT-132 @INT-470
  Rule: A persistent SSO cookie issued on a registered device is rejected once an administrator disables that device as a lost or stolen device

    Scenario Outline: The cookie of a registered device is rejected on <farm> once the device is disabled
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application at 08:59
      When the device is disabled by the administrator at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00
      And the user has no AD FS cookie

      Examples:
        | farm                   |
        | Windows Server 2012 R2 |
        | Windows Server 2016    |

    Example: The cookies of all users of a registered device are rejected once the device is disabled
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When the device is disabled by the administrator at 01:00
      Then john@contoso.com is prompted by AD FS at 01:00
      And kim@contoso.com is prompted by AD FS at 01:01

    Example: The session SSO cookie of a personal device is still accepted once the user's registered device is disabled
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a personal device at 00:00
      And the user signs in to AD FS on a registered device at 00:10
      When the registered device is disabled by the administrator at 01:00
      Then the user is prompted by AD FS on the registered device at 01:00
      And the user is not prompted by AD FS on the personal device at 01:01

    Scenario Outline: The persistent SSO cookie of <what> is still accepted when the user's <disabled> device is disabled
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on a <other> device at 00:00
      And the user signs in to AD FS on a <disabled> device at 00:10
      When the <disabled> device is disabled by the administrator at 01:00
      Then the user is not prompted by AD FS on the <asked> device at 10:00

      Examples:
        | what                | other      | ticked     | disabled          | asked            | reason                                                                                                       |
        | a personal device   | personal   | ticked     | registered        | personal         | the cookie from Keep me signed in was issued on a device other than the disabled one, and lasts beyond 10:00 |
        | a registered device | registered | not ticked | second registered | first registered | only the cookies issued on the disabled device are rejected, not those of the first device                   |

    Example: A cookie that is issued on a second registered device, after the first was disabled, is accepted
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the device is disabled by the administrator at 09:00
      When the user signs in to AD FS on a second registered device at 09:01
      Then the user is not prompted by AD FS on the second registered device at 09:02

  @ADR-4 @INT-481 @FS-075 @FS-079 @FS-085 @INT-89 @INT-99 @INT-480
  Rule: A persistent SSO cookie issued to a registered user on a registered device is rejected when the user or that device is no longer registered

    Scenario Outline: The cookie of a registered device is rejected on <farm> when <event>
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application at 08:59
      When <event> at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00
      And the user has no AD FS cookie

      Examples:
        | farm                   | event                          |
        | Windows Server 2012 R2 | the device's registration ends |
        | Windows Server 2016    | the device's registration ends |
        | Windows Server 2012 R2 | the user's registration ends   |
        | Windows Server 2016    | the user's registration ends   |

    Example: The cookies of all users of a device are rejected when the device is no longer registered
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When the device's registration ends at 01:00
      Then john@contoso.com is prompted by AD FS at 01:00
      And kim@contoso.com is prompted by AD FS at 01:01

    Example: The cookie of a user who is still registered is accepted when another user of the same device is no longer registered
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When john@contoso.com's registration ends at 01:00
      Then john@contoso.com is prompted by AD FS at 01:00
      And kim@contoso.com is not prompted by AD FS at 01:01

    Scenario Outline: When <event>, the user is <outcome> on the first registered device
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on a second registered device at 00:10
      When <event> at 01:00
      Then the user is <outcome> by AD FS on the first registered device at 01:01

      Examples:
        | event                                            | outcome      | reason                                                                                                                 |
        | the user's registration ends                     | prompted     | a user who is no longer registered loses the cookies of every registered device                                        |
        | the second registered device's registration ends | not prompted | the first device is still registered, and the end of the second device's registration concerns the second device alone |

    Example: The session SSO cookie of an unregistered device is still accepted when the user is no longer registered
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on an unregistered device at 00:10
      When the user's registration ends at 01:00
      Then the user is not prompted by AD FS on the unregistered device at 01:00

    Example: A cookie from Keep me signed in on an unregistered device is still accepted when the user is no longer registered
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:10
      When the user's registration ends at 09:00
      Then the user is not prompted by AD FS on the unregistered device at 09:00

    Example: The documents do not say whether AD FS also rejects a cookie that it issued after the user's registration had ended
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user's registration ends at 09:00
      When the user signs in to AD FS on the same device at 09:01
      Then the documents do not say whether the user is prompted by AD FS at 09:02

  @ADR-5 @INT-481 @FS-075 @FS-080 @FS-085 @INT-89 @INT-99
  Rule: A persistent SSO cookie issued to a registered user on a registered device is rejected when the user has registered again

    Scenario Outline: The cookie of a registered device is rejected on <farm> after the user has registered again
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application at 08:59
      When the user registers again at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00
      And the user has no AD FS cookie

      Examples:
        | farm                   |
        | Windows Server 2012 R2 |
        | Windows Server 2016    |

    Scenario Outline: The documents do not say whether a registered device's cookie is rejected when the user also registers on a <other> device
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on a <other> device at 00:10
      When the user registers on the <other> device at 01:00
      Then the documents do not say whether the user is prompted by AD FS on the registered device at 01:01

      Examples:
        | other    | reason                                                                          |
        | joined   | this may be registering again, or the first registration of the joined device   |
        | personal | this may be registering again, or the first registration of the personal device |

    Example: The cookie of one user is accepted after another user of the same device has registered again
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When john@contoso.com registers again at 01:00
      Then john@contoso.com is prompted by AD FS at 01:00
      And kim@contoso.com is not prompted by AD FS at 01:01

    Example: AD FS accepts a cookie that it issued after the user had registered again
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user registers again at 09:00
      When the user signs in to AD FS on the registered device at 09:01
      Then the user is not prompted by AD FS at 09:02

    Example: The session SSO cookie of an unregistered device is accepted after the user has registered again on a registered device
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on an unregistered device at 00:10
      When the user registers again on the registered device at 01:00
      Then the user is not prompted by AD FS on the unregistered device at 01:01

    Example: A cookie from Keep me signed in on an unregistered device is accepted after the user has registered again on a registered device
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:10
      When the user registers again on the registered device at 09:00
      Then the user is not prompted by AD FS on the unregistered device at 09:01

  @ADR-6 @INT-87 @INT-481 @FS-075 @FS-081 @FS-085 @INT-89 @INT-107
  Rule: A persistent SSO cookie from Keep me signed in is rejected while the option is off

    Scenario Outline: The cookie from Keep me signed in is rejected on <farm> once the option is switched off
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      And the user works in an AD FS application at 08:59
      When the administrator runs "Set-AdfsProperties -EnableKmsi $false" at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00

      Examples:
        | farm                                   |
        | Windows Server 2012 R2 with the hotfix |
        | Windows Server 2016                    |

    Example: The cookies that all users of a device have from Keep me signed in are rejected while the option is off
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And kim@contoso.com signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      And john@contoso.com signs in to AD FS with Keep me signed in ticked on the unregistered device at 00:10
      When the administrator runs "Set-AdfsProperties -EnableKmsi $false" at 09:00
      Then john@contoso.com is prompted by AD FS at 09:00
      And kim@contoso.com is prompted by AD FS at 09:01

    Scenario Outline: The cookie of <device> device, with Keep me signed in <ticked>, is still accepted once the option is switched off
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      When the administrator runs "Set-AdfsProperties -EnableKmsi $false" at 01:00
      Then the user is not prompted by AD FS at 01:00

      Examples:
        | device          | ticked     | reason                                                                                 |
        | a registered    | ticked     | the cookie was issued because the device is registered, not because the box was ticked |
        | an unregistered | not ticked | without the tick the cookie is a session SSO cookie, which the option does not concern |

    Example: The documents do not say whether a cookie, unused while Keep me signed in was off, is accepted once the option is on again
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      And the administrator runs "Set-AdfsProperties -EnableKmsi $false" at 09:00
      When the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 09:01
      Then the documents do not say whether the user is prompted by AD FS at 09:01

  @ADR-7 @INT-481 @FS-075 @FS-082 @FS-085 @INT-89 @INT-99 @INT-471 @INT-480
  Rule: A persistent SSO cookie issued on a registered device is rejected when the certificate of that device is missing or altered

    Scenario Outline: The cookie of a registered device is rejected on <farm> when <event>
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application at 08:59
      When <event> at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00
      And the user has no AD FS cookie

      Examples:
        | farm                   | event                               |
        | Windows Server 2012 R2 | the device certificate goes missing |
        | Windows Server 2016    | the device certificate goes missing |
        | Windows Server 2012 R2 | the device certificate is altered   |
        | Windows Server 2016    | the device certificate is altered   |

    Scenario Outline: The cookies of all users of a device are rejected when <event>
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device at 00:00
      And john@contoso.com signs in to AD FS on the registered device at 00:10
      When <event> at 01:00
      Then john@contoso.com is prompted by AD FS at 01:00
      And kim@contoso.com is prompted by AD FS at 01:01

      Examples:
        | event                               |
        | the device certificate goes missing |
        | the device certificate is altered   |

    Example: While persistent SSO is off, the session SSO cookie of a registered device is accepted even when the device certificate is missing
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 00:00
      And the user signs in to AD FS on a registered device at 00:00
      When the device certificate goes missing at 01:00
      Then the user is not prompted by AD FS at 01:00

    Scenario Outline: The cookie of a registered device is accepted when the certificate of the user's second registered device <event>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on a second registered device at 00:10
      When the certificate of the second registered device <event> at 01:00
      Then the user is not prompted by AD FS on the first registered device at 01:01

      Examples:
        | event        |
        | goes missing |
        | is altered   |

    Example: A cookie from Keep me signed in on an unregistered device is accepted even when the certificate of the user's registered device is missing
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      When the certificate of the registered device goes missing at 09:00
      Then the user is not prompted by AD FS on the unregistered device at 09:00

    Example: The documents do not say whether AD FS also rejects a cookie that it issued after the device certificate had gone missing
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the device certificate goes missing at 09:00
      When the user signs in to AD FS on the same device at 09:01
      Then the documents do not say whether the user is prompted by AD FS at 09:02

  @ADR-8 @INT-481 @FS-075 @FS-083 @FS-084 @FS-087 @FS-085 @INT-87 @INT-88 @INT-89
  Rule: A persistent SSO cookie issued before PersistentSsoCutoffTime is rejected

    Scenario Outline: With a cutoff time of 09:00, a user with a cookie issued at <issued> is <outcome> on <farm>
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on a registered device on 10 March 2026 at <issued>
      When the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T09:00" on 10 March 2026 at 10:00
      Then the user is <outcome> by AD FS on 10 March 2026 at 10:00

      Examples:
        | farm                   | issued | outcome                       | reason                                                                                                      |
        | Windows Server 2012 R2 | 08:59  | prompted for the first factor | the cookie was issued one minute before the cutoff time                                                     |
        | Windows Server 2012 R2 | 09:00  | not prompted                  | the cookie was issued exactly at the cutoff time, not before it                                             |
        | Windows Server 2016    | 08:59  | prompted for the first factor | the cookie was issued one minute before the cutoff time, and is rejected on Windows Server 2016 too         |
        | Windows Server 2016    | 09:00  | not prompted                  | the cookie was issued exactly at the cutoff time, not before it, and is accepted on Windows Server 2016 too |
        | Windows Server 2016    | 09:01  | not prompted                  | the cookie was issued one minute after the cutoff time                                                      |

    Example: The persistent SSO cookies issued to all users of a device before the cutoff time are rejected
      Given an AD FS farm on Windows Server 2016
      And kim@contoso.com signs in to AD FS on a registered device on 10 March 2026 at 08:58
      And john@contoso.com signs in to AD FS on the registered device on 10 March 2026 at 08:59
      When the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T09:00" on 10 March 2026 at 10:00
      Then john@contoso.com is prompted by AD FS on 10 March 2026 at 10:00
      And kim@contoso.com is prompted by AD FS on 10 March 2026 at 10:01

    Example: With a cutoff time of 12:00, a cookie issued at 10:30 is rejected already at 10:31, because it was issued before the cutoff time
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T12:00" on 10 March 2026 at 10:00
      When the user signs in to AD FS on a registered device on 10 March 2026 at 10:30
      Then the user is prompted by AD FS on 10 March 2026 at 10:31

    Example: The documents do not say whether a cookie issued at 08:00, unused since, is accepted once the cutoff time is moved from 09:00 to 07:00
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device on 10 March 2026 at 08:00
      And the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T09:00" on 10 March 2026 at 10:00
      When the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T07:00" on 10 March 2026 at 10:01
      Then the documents do not say whether the user is prompted by AD FS on 10 March 2026 at 10:01

    Example: A cookie from Keep me signed in that was issued before the cutoff time is rejected
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" on 10 March 2026 at 08:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device on 10 March 2026 at 08:59
      When the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T09:00" on 10 March 2026 at 10:00
      Then the user is prompted by AD FS on 10 March 2026 at 10:00

    Example: A session SSO cookie that was issued before the cutoff time is accepted
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device on 10 March 2026 at 08:59
      When the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T09:00" on 10 March 2026 at 10:00
      Then the user is not prompted by AD FS on 10 March 2026 at 10:00

  @ADR-9 @FS-018 @FS-085 @INT-87
  Rule: A rejected persistent SSO cookie is deleted, and the user gives credentials again

    Example: AD FS deletes a cookie that it rejects after a password change, and asks the user for the first factor again
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the user's password is changed at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00
      And the user has no AD FS cookie

    Example: After a password change, a user who signs in again gets a new cookie, which is accepted
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user's password is changed at 09:00
      When the user signs in to AD FS on the registered device at 09:01
      Then AD FS sets a persistent SSO cookie
      And the user is not prompted by AD FS at 09:02

    Scenario Outline: A deleted cookie does not come back when <off> is followed by <on>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" on 10 March 2026 at 07:00
      And the user signs in to AD FS with Keep me signed in ticked on <device> device on 10 March 2026 at 08:00
      When the administrator runs "Set-AdfsProperties -<off>" on 10 March 2026 at 09:30
      Then the user is prompted by AD FS on 10 March 2026 at 09:30
      When the administrator runs "Set-AdfsProperties -<on>" on 10 March 2026 at 09:31
      Then the user is prompted by AD FS on 10 March 2026 at 09:31

      Examples:
        | device          | off                                      | on                                       | reason                                                                              |
        | a registered    | EnablePersistentSso $false               | EnablePersistentSso $true                | persistent SSO is on again, but the cookie was deleted while persistent SSO was off |
        | an unregistered | EnableKmsi $false                        | EnableKmsi $true                         | Keep me signed in is on again, but the cookie was deleted while the option was off  |
        | a registered    | PersistentSsoCutoffTime 2026-03-10T09:00 | PersistentSsoCutoffTime 2026-03-10T07:00 | the cookie was issued after the second cutoff time, but was deleted under the first |

  @ADR-10 @INT-89 @FS-075 @INT-470
  Rule: The documents do not say whether AD FS rejects a session SSO cookie once the password is changed or the device is disabled

    Scenario Outline: The documents do not say whether a session SSO cookie is accepted once <event>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 00:00
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application at 00:59
      When <event> at 01:00
      Then the documents do not say whether the user is prompted by AD FS at 01:00

      Examples:
        | event                                       | reason                                                                                                                          |
        | the user's password is changed              | the document on AD FS names a changed password as a condition for rejecting persistent SSO cookies, but not session SSO cookies |
        | the device is disabled by the administrator | the document on AD FS names a disabled device as a condition for rejecting persistent SSO cookies, but not session SSO cookies  |

  @ADR-11 @INT-98 @FS-075 @CA-014 @CA-015 @CA-016
  Rule: The documents do not say whether AD FS rejects persistent SSO cookies because of their device's noncompliance, a disabled account or revoked Microsoft Entra sessions

    Scenario Outline: The documents do not say whether AD FS rejects the cookie once <event>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application at 08:59
      When <event> at 09:00
      Then the documents do not say whether the user is prompted by AD FS at 09:00

      Examples:
        | event                                                                        | reason                                                                                           |
        | the user's device becomes noncompliant                                       | lost compliance ends sessions at Microsoft Entra ID, and is not among the conditions of AD FS    |
        | the user's account is disabled                                               | a disabled account ends sessions at Microsoft Entra ID, and is not among the conditions of AD FS |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell | a revocation ends sessions at Microsoft Entra ID, and is not among the conditions of AD FS       |

    Example: The first registered device's cookie is still accepted when the user's second registered device becomes noncompliant
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on a second registered device at 00:10
      When the user's second registered device becomes noncompliant at 01:00
      Then the user is not prompted by AD FS on the first registered device at 01:01

    Example: The documents do not say whether AD FS rejects the cookie once the registered device has lost compliance because Secure Boot is off
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And a measurement of the user's device finds BitLocker on and Secure Boot on at 00:01
      And the user works in an AD FS application at 01:59
      When a measurement of the user's device finds BitLocker on and Secure Boot off at 02:00
      Then the documents do not say whether the user is prompted by AD FS at 02:00

  @ADR-12 @INT-99 @FS-075 @FS-078 @INT-470
  Rule: The documents do not say whether a cookie from Keep me signed in is rejected once the device is disabled

    Scenario Outline: The documents do not say whether a disabled device's cookie from Keep me signed in is rejected on <version>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      And the user works in an AD FS application at 08:59
      When the device is disabled by the administrator at 09:00
      Then the documents do not say whether the user is prompted by AD FS at 09:00

      Examples:
        | version                | farm                                   | reason                                                                                                                                |
        | Windows Server 2012 R2 | Windows Server 2012 R2 with the hotfix | a disabled device is a condition for rejection, but no document says whether this condition holds for a device that is not registered |
        | Windows Server 2016    | Windows Server 2016                    | as on Windows Server 2012 R2, no document says whether the condition holds for a device that is not registered                        |
