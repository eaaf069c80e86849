Feature: AD FS cookies
  AD FS sets a cookie to remember a user who has authenticated, and does not ask again as long as it accepts that cookie.
  A session SSO cookie ends with the browser session, and by default after 8 hours at the latest.
  A persistent SSO cookie is kept when the browser is closed.
  Which of the two is set depends on the registration of the device, on Keep me signed in (KMSI) and on two settings.

  @ADC-1 @FS-003 @FS-007 @FS-009 @FS-013 @FS-014
  Rule: A user who has authenticated to AD FS reaches further applications without being asked for credentials again as long as the SSO cookie is valid

    Scenario Outline: The <cookie> cookie of <device> device lets the user into a SAML app and an OIDC app
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on <device> device at 00:00
      Then AD FS sets a <cookie> cookie
      And the user is not prompted by AD FS in a non-Microsoft SAML app at 00:10
      And the user is not prompted by AD FS in a non-Microsoft OIDC app at 00:11

      Examples:
        | device          | cookie         | reason                                                                                          |
        | an unregistered | session SSO    | the device is not registered, so AD FS sets a session SSO cookie, which is still valid at 00:11 |
        | a registered    | persistent SSO | the device is registered, so AD FS sets a persistent SSO cookie, which is still valid at 00:11  |

    Scenario Outline: The cookie of a registered device does not let the user in on a <another> device
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the user starts work on a <another> device at 00:01
      Then the user is prompted by AD FS on the <another> device at 00:01

      Examples:
        | another           | reason                                                                             |
        | personal          | no one has signed in on the personal device, so there is no cookie on it           |
        | second registered | each device has a cookie of its own, and the second registered device has none yet |
        | registered mobile | each device has a cookie of its own, and the registered mobile device has none yet |

    Example: The cookie of one user does not let in another user of the same device
      Given an AD FS farm on Windows Server 2016
      And john@contoso.com signs in to AD FS on a registered device at 00:00
      When kim@contoso.com starts work on the registered device at 00:10
      Then kim@contoso.com is prompted by AD FS at 00:10

    Example: A user of an unregistered device who gives a password when AD FS prompts has another 8 hours of single sign-on
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      Then the user is prompted by AD FS at 08:00
      When the user answers the prompt with a password at 08:01
      Then the user is not prompted by AD FS at 16:00
      And the user is prompted by AD FS at 16:01

    Example: A user who has not yet authenticated to AD FS is prompted
      Given an AD FS farm on Windows Server 2016
      When the user starts work on an unregistered device at 00:00
      Then the user is prompted by AD FS at 00:00

  @ADC-2 @DIS-46 @FS-010 @FS-112 @INT-81
  Rule: AD FS sets a session SSO cookie by default on a device that is not registered

    Scenario Outline: On <farm>, AD FS sets a session SSO cookie on <device> device
      Given an AD FS farm on <farm>
      When the user signs in to AD FS on <device> device at 00:00
      Then AD FS sets a session SSO cookie
      And AD FS sets no persistent SSO cookie
      And the user is not prompted by AD FS at 00:10

      Examples:
        | device          | farm                   | reason                                                                |
        | an unregistered | Windows Server 2012 R2 | the device is not registered                                          |
        | an unregistered | Windows Server 2016    | the device is not registered; Windows Server 2016 makes no difference |
        | a personal      | Windows Server 2016    | we read a personal device as one that is not registered               |

  @ADC-3 @FS-008 @FS-011 @INT-80
  Rule: A session SSO cookie is deleted with the browser session, so that the user is asked for credentials after a restart of the browser

    Scenario Outline: On <farm>, a restart of the browser deletes the session SSO cookie
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on an unregistered device at 00:00
      And the user works in an AD FS application at 00:29
      When the browser is closed and opened again at 00:30
      Then the user has no AD FS cookie
      And the user is prompted for the first factor by AD FS at 00:31

      Examples:
        | farm                   |
        | Windows Server 2012 R2 |
        | Windows Server 2016    |

    Scenario Outline: On <farm> with persistent SSO off, a restart of the browser deletes the cookie <whose>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:01
      When the browser is closed and opened again at 00:30
      Then the user has no AD FS cookie
      And the user is prompted by AD FS at 00:31

      Examples:
        | whose                             | device          | ticked     | farm                   | reason                                                                          |
        | of a registered device            | a registered    | not ticked | Windows Server 2012 R2 | while persistent SSO is off, a registered device gets only a session SSO cookie |
        | of a registered device            | a registered    | not ticked | Windows Server 2016    | while persistent SSO is off, a registered device gets only a session SSO cookie |
        | set with Keep me signed in ticked | an unregistered | ticked     | Windows Server 2016    | while persistent SSO is off, Keep me signed in brings only a session SSO cookie |

    Example: A sign-in on an unregistered device after a restart of the browser sets a session SSO cookie
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      And the browser is closed and opened again at 00:30
      When the user signs in to AD FS on the unregistered device at 00:31
      Then AD FS sets a session SSO cookie
      And the user is not prompted by AD FS at 00:32

  @ADC-4 @FS-015 @FS-090
  Rule: A persistent SSO cookie is kept when the browser is closed, so the user is not asked again in later sessions while it is valid

    Scenario Outline: On <farm>, the cookie <whose> outlasts the browser and ends by <end>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted by AD FS on <let in>
      And the user is prompted by AD FS on <end>

      Examples:
        | whose                  | device          | ticked     | farm                                   | let in          | end             | reason                                                                  |
        | of a registered device | a registered    | not ticked | Windows Server 2012 R2                 | day 7 at 23:59  | day 8 at 00:00  | the 7 days since the sign-in are over, and the restart did not matter   |
        | of a registered device | a registered    | not ticked | Windows Server 2016                    | day 10 at 00:00 | day 25 at 00:00 | 15 days have passed since day 10, when the device was last used         |
        | from Keep me signed in | an unregistered | ticked     | Windows Server 2012 R2 with the hotfix | day 1 at 23:59  | day 2 at 00:00  | the 24 hours since the sign-in are over, and the restart did not matter |
        | from Keep me signed in | an unregistered | ticked     | Windows Server 2016                    | day 1 at 23:59  | day 2 at 00:00  | the 24 hours since the sign-in are over, as on Windows Server 2012 R2   |

  @ADC-5 @INT-107 @INT-480 @FS-016 @FS-029 @FS-089 @FS-105 @FS-111
  Rule: A sign-in on a registered device gives a persistent SSO cookie, whether or not Keep me signed in is ticked, unless persistent SSO is off

    Scenario Outline: AD FS on <farm> sets a persistent cookie on a registered device with Keep me signed in <ticked>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi <kmsi>" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on a registered device at 00:00
      Then AD FS sets a persistent SSO cookie
      And AD FS sets no session SSO cookie
      And the user is not prompted by AD FS at 00:10

      Examples:
        | kmsi   | ticked     | farm                   | reason                                                       |
        | $false | not ticked | Windows Server 2012 R2 | a registered device does not need Keep me signed in          |
        | $false | not ticked | Windows Server 2016    | a registered device does not need Keep me signed in          |
        | $true  | ticked     | Windows Server 2016    | a registered device gets the same cookie with the box ticked |

    Scenario Outline: On <farm>, a user whose device is no longer registered gets a session SSO cookie of 8 hours at the next sign-in
      Given an AD FS farm on <farm>
      And the user signs in to AD FS on a registered device at 00:00
      And the device's registration ends at 09:00
      When the user signs in to AD FS on the same device at 09:01
      Then AD FS sets a session SSO cookie
      And the user is prompted by AD FS at 17:01

      Examples:
        | farm                   |
        | Windows Server 2012 R2 |
        | Windows Server 2016    |

    Example: A user who registers again after the end of the device's registration gets a persistent SSO cookie at the next sign-in
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the device's registration ends at 09:00
      And the user registers again at 09:01
      When the user signs in to AD FS on the same device at 09:02
      Then AD FS sets a persistent SSO cookie

  @ADC-6 @DIS-42 @FS-017 @FS-030 @FS-107 @FS-113 @FS-114 @FS-115 @DIS-46 @INT-103 @INT-134
  Rule: Keep me signed in, once enabled and ticked, gives a persistent SSO cookie on an unregistered device, unless persistent SSO is disabled

    Scenario Outline: AD FS sets a <cookie> cookie on <farm>, with EnableKmsi <kmsi> and Keep me signed in <ticked>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi <kmsi>" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on an unregistered device at 00:00
      Then AD FS sets a <cookie> cookie
      And AD FS sets no <other> cookie

      Examples:
        | farm                                   | kmsi   | ticked     | cookie         | other          | reason                                                             |
        | Windows Server 2012 R2 with the hotfix | $true  | ticked     | persistent SSO | session SSO    | Keep me signed in is enabled and ticked                            |
        | Windows Server 2012 R2 with the hotfix | $true  | not ticked | session SSO    | persistent SSO | Keep me signed in is enabled, but the user leaves the box unticked |
        | Windows Server 2012 R2 with the hotfix | $false | ticked     | session SSO    | persistent SSO | a tick does not count while Keep me signed in is not enabled       |
        | Windows Server 2012 R2 with the hotfix | $false | not ticked | session SSO    | persistent SSO | Keep me signed in is neither enabled nor ticked                    |
        | Windows Server 2016                    | $true  | ticked     | persistent SSO | session SSO    | Keep me signed in is enabled and ticked                            |
        | Windows Server 2016                    | $true  | not ticked | session SSO    | persistent SSO | Keep me signed in is enabled, but the user leaves the box unticked |
        | Windows Server 2016                    | $false | ticked     | session SSO    | persistent SSO | a tick does not count while Keep me signed in is not enabled       |
        | Windows Server 2016                    | $false | not ticked | session SSO    | persistent SSO | Keep me signed in is neither enabled nor ticked                    |

    Example: A sign-in that skips the forms page, and so offers no box to tick, gives no persistent SSO cookie
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS without the forms page on an unregistered device at 00:01
      Then AD FS sets a session SSO cookie
      And AD FS sets no persistent SSO cookie

  @ADC-7 @FS-037 @FS-038 @FS-039 @FS-055 @FS-056 @FS-057 @DIS-43 @INT-134
  Rule: The sign-in page of AD FS offers Keep me signed in once the administrator has enabled the option, which is off by default

    Scenario Outline: Keep me signed in is not shown by default on <farm>
      Given an AD FS farm on <farm>
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the Keep me signed in option is not shown

      Examples:
        | farm                                   |
        | Windows Server 2012 R2                 |
        | Windows Server 2012 R2 with the hotfix |
        | Windows Server 2016                    |

    Scenario Outline: On <farm>, Keep me signed in is <shown> after <command>
      Given an AD FS farm on <farm>
      And the administrator runs "<command>" at 00:00
      When the user signs in to AD FS on an unregistered device at 00:01
      Then the Keep me signed in option is <shown>

      Examples:
        | farm                   | command                               | shown     | reason                                                                                |
        | Windows Server 2016    | Set-AdfsProperties -EnableKmsi $true  | shown     | the option is switched on                                                             |
        | Windows Server 2012 R2 | Set-AdfsProperties –EnableKmsi $true  | shown     | the option is switched on; the document on AD FS prints this command with a long dash |
        | Windows Server 2016    | Set-AdfsProperties -EnableKmsi $false | not shown | the option stays off, as it is by default                                             |

    Example: Keep me signed in is not shown once the option has been switched on and then off again
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the administrator runs "Set-AdfsProperties -EnableKmsi $false" at 00:01
      When the user signs in to AD FS on an unregistered device at 00:02
      Then the Keep me signed in option is not shown

    Example: The prompt after 8 hours offers Keep me signed in if the option has been switched on in the meantime
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the Keep me signed in option is not shown
      When the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 01:00
      Then the user is prompted by AD FS at 08:00
      And the Keep me signed in option is shown

    Example: The first prompt offers Keep me signed in once the option has been switched on
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      Then the user is prompted by AD FS at 00:01
      And the Keep me signed in option is shown

  @ADC-8 @FS-029 @FS-034 @FS-035 @FS-036 @FS-046 @FS-047 @FS-048 @INT-80
  Rule: Persistent SSO is on by default, and while it is switched off, AD FS sets no persistent SSO cookie for anyone

    Example: AD FS sets a persistent SSO cookie on a registered device by default
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on a registered device at 00:00
      Then AD FS sets a persistent SSO cookie

    Scenario Outline: On <farm>, AD FS sets no persistent cookie <what> while persistent SSO is off
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:01
      Then AD FS sets no persistent SSO cookie
      And AD FS sets a session SSO cookie

      Examples:
        | what                                                 | device          | ticked     | farm                                   |
        | on a registered device                               | a registered    | not ticked | Windows Server 2012 R2                 |
        | on a registered device with Keep me signed in ticked | a registered    | ticked     | Windows Server 2016                    |
        | with Keep me signed in ticked                        | an unregistered | ticked     | Windows Server 2012 R2 with the hotfix |
        | with Keep me signed in ticked                        | an unregistered | ticked     | Windows Server 2016                    |

    Example: AD FS sets a persistent SSO cookie on a registered device once persistent SSO has been switched off and on again
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 00:00
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $true" at 00:01
      When the user signs in to AD FS on a registered device at 00:02
      Then AD FS sets a persistent SSO cookie

  @ADC-9 @DIS-44 @FS-031 @FS-032 @INT-82
  Rule: Keep me signed in gives a persistent SSO cookie on Windows Server 2012 R2 only with the hotfix or the August 2014 update rollup

    The rollup is also for Windows RT 8.1 and Windows 8.1, on which no farm of these examples runs.

    Scenario Outline: AD FS sets a <cookie> cookie on <farm> when Keep me signed in is ticked
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then AD FS sets a <cookie> cookie
      When the browser is closed and opened again at 00:30
      Then the user is <answer> by AD FS at 00:31

      Examples:
        | farm                                                      | cookie         | answer       | reason                                                                                                          |
        | Windows Server 2012 R2 without the hotfix                 | session SSO    | prompted     | without the hotfix, Keep me signed in brings no persistent cookie, and the session cookie ends with the browser |
        | Windows Server 2012 R2 with the hotfix                    | persistent SSO | not prompted | the hotfix is installed, and the persistent cookie outlives the browser                                         |
        | Windows Server 2012 R2 with the August 2014 update rollup | persistent SSO | not prompted | the update rollup contains the hotfix, and the persistent cookie outlives the browser                           |

  @ADC-10 @FS-013 @FS-018
  Rule: A persistent SSO cookie whose time has run out is rejected and deleted

    Scenario Outline: On <farm>, the persistent cookie <whose> is gone on <end>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      Then the user is prompted for the first factor by AD FS on <end>
      And the user has no AD FS cookie

      Examples:
        | whose                  | farm                                   | device          | ticked     | end            | reason                                                                   |
        | from Keep me signed in | Windows Server 2012 R2 with the hotfix | an unregistered | ticked     | day 2 at 00:00 | the 24 hours of Keep me signed in are over                               |
        | from Keep me signed in | Windows Server 2016                    | an unregistered | ticked     | day 2 at 00:00 | the 24 hours of Keep me signed in are over, as on Windows Server 2012 R2 |
        | of a registered device | Windows Server 2012 R2                 | a registered    | not ticked | day 8 at 00:00 | the 7 days of a registered device on Windows Server 2012 R2 are over     |

    Scenario Outline: On Windows Server 2016, a registered device's persistent cookie, used until <last>, is gone on <end>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the user works in an AD FS application every 10 days until <last>
      Then the user is prompted for the first factor by AD FS on <end>
      And the user has no AD FS cookie

      Examples:
        | last            | end             | reason                                                            |
        | day 11 at 00:00 | day 26 at 00:00 | 15 days have passed since the device was last used                |
        | day 81 at 00:00 | day 91 at 00:00 | the device was in use, but the 90 days since the sign-in are over |

  @ADC-11 @INT-81 @FS-016 @INT-80
  Rule: The documents do not say whether joined and hybrid joined devices count as registered for AD FS

    Scenario Outline: The documents do not say which cookie a <device> device gets by default, nor whether AD FS accepts that cookie after 8 hours
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on a <device> device at 00:00
      Then the documents do not say which cookie AD FS sets
      And the user is not prompted by AD FS at 07:59
      And the documents do not say whether the user is prompted by AD FS at 08:00

      Examples:
        | device        | reason                                                                                          |
        | joined        | a session SSO cookie has ended after 8 hours; the persistent one of a registered device has not |
        | hybrid joined | a session SSO cookie has ended after 8 hours; the persistent one of a registered device has not |

    Scenario Outline: After 15 days without use, AD FS prompts the user of a <device> device, whichever cookie was set at the sign-in
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on a <device> device at 00:00
      Then the documents do not say which cookie AD FS sets
      And the user is prompted by AD FS on day 16 at 00:00

      Examples:
        | device        | reason                                                                                       |
        | joined        | a session SSO cookie has ended after 8 hours, and a persistent one after 15 days without use |
        | hybrid joined | a session SSO cookie has ended after 8 hours, and a persistent one after 15 days without use |

    Example: The documents do not say whether Windows Server 2012 R2 accepts the cookie of a joined device for 8 hours or for 7 days
      Given an AD FS farm on Windows Server 2012 R2
      When the user signs in to AD FS on a joined device at 00:00
      Then the user is not prompted by AD FS at 07:59
      And the documents do not say whether the user is prompted by AD FS at 08:00
      And the documents do not say whether the user is prompted by AD FS on day 7 at 23:59
      And the user is prompted by AD FS on day 8 at 00:00

    Example: The documents do not say whether the user of a joined device is prompted after a restart of the browser
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a joined device at 00:00
      And the user works in an AD FS application at 00:29
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted by AD FS at 00:31

    Scenario Outline: The documents do not say whether the cookie of a <device> device outlasts 24 hours if Keep me signed in was ticked
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on a <device> device at 00:00
      Then AD FS sets a persistent SSO cookie
      And the user is not prompted by AD FS on day 1 at 23:59
      And the documents do not say whether the user is prompted by AD FS on day 2 at 00:00

      Examples:
        | device        | reason                                                                                                                            |
        | joined        | a device that is not registered has the 24 hours of Keep me signed in; if a joined one counts as registered, it has longer        |
        | hybrid joined | a device that is not registered has the 24 hours of Keep me signed in; if a hybrid joined one counts as registered, it has longer |

    Scenario Outline: While persistent SSO is off, a <device> device has the 8 hours of session SSO, whether or not the device counts as registered
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnablePersistentSso $false" at 00:00
      When the user signs in to AD FS on a <device> device at 00:00
      Then AD FS sets a session SSO cookie
      And the user is not prompted by AD FS at 07:59
      And the user is prompted by AD FS at 08:00

      Examples:
        | device        |
        | joined        |
        | hybrid joined |

    Scenario Outline: The documents do not say whether the refresh token of a <device> device is accepted after 8 hours
      Given an AD FS farm on Windows Server 2016
      When the user signs in to an OAuth app through AD FS on a <device> device at 00:00
      Then the AD FS refresh token is accepted at 07:59
      And the documents do not say whether the AD FS refresh token is accepted at 08:00

      Examples:
        | device        | reason                                                                                                      |
        | joined        | the refresh token lasts 8 hours with session SSO, and longer if a joined device counts as registered        |
        | hybrid joined | the refresh token lasts 8 hours with session SSO, and longer if a hybrid joined device counts as registered |

  @ADC-12 @INT-480 @FS-016
  Rule: The documents do not say which cookie is set after a device is disabled, its certificate is missing or altered, or the user's registration ends

    Scenario Outline: The documents do not say which cookie a user gets at the next sign-in once <event>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And <event> at 09:00
      When the user signs in to AD FS on the same device at 09:01
      Then the documents do not say which cookie AD FS sets
      And the documents do not say whether the user is prompted by AD FS at 09:02
      And the documents do not say whether the user is prompted by AD FS at 17:01

      Examples:
        | event                               | reason                                                                                                                             |
        | the user's registration ends        | the device is registered and its user is not; a persistent cookie may be rejected at once, and a session cookie ends after 8 hours |
        | the device certificate goes missing | AD FS may not recognise the device; a persistent cookie may be rejected at once, and a session cookie ends after 8 hours           |
        | the device certificate is altered   | AD FS may take the device for another one; a persistent cookie may be rejected at once, and a session cookie ends after 8 hours    |

    Example: A disabled device gets a cookie that is accepted for at least the 8 hours of session SSO, whichever kind AD FS sets
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the device is disabled by the administrator at 09:00
      When the user signs in to AD FS on the same device at 09:01
      Then the documents do not say which cookie AD FS sets
      And the user is not prompted by AD FS at 17:00
      And the documents do not say whether the user is prompted by AD FS at 17:01
