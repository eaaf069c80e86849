Feature: Persistence decided on two sides
  Microsoft Entra ID and AD FS can each keep a session when the browser is closed, and each has its own switches for that.
  The Stay signed in? prompt and the persistent browser session control decide at Microsoft Entra ID.
  Keep me signed in and the registration of the device decide at AD FS. Claims rules carry persistence from AD FS to Microsoft Entra ID, but on Windows Server 2012 R2 only with the hotfix of the August 2014 update rollup.

  @IPE-1 @INT-150 @RA-040 @RA-041 @RA-045 @RA-118 @FS-011 @FS-015 @FS-090 @INT-67
  Rule: The persistent browser session control decides whether the Microsoft Entra session outlasts the browser, and leaves the AD FS cookie as it is

    Scenario Outline: With Microsoft Entra sessions <always> persistent and Keep me signed in <ticked>, <reason> after reopening the browser
      Given an AD FS farm on Windows Server 2016
      And a policy for all cloud apps that makes browser sessions <always> persistent
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in <ticked> on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is <entra> by Microsoft Entra ID at 00:31
      And the user is <adfs> by AD FS at 00:31

      Examples:
        | always | ticked     | entra        | adfs         | reason                                   |
        | never  | ticked     | prompted     | not prompted | only the AD FS session is left           |
        | always | not ticked | not prompted | prompted     | only the Microsoft Entra session is left |
        | always | ticked     | not prompted | not prompted | both sessions are left                   |
        | never  | not ticked | prompted     | prompted     | neither session is left                  |

    Example: The persistent browser session control overrides the persistence that claims rules carry from AD FS, while AD FS itself does not prompt
      Given an AD FS farm on Windows Server 2016
      And a policy for all cloud apps that makes browser sessions never persistent
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is prompted by Microsoft Entra ID at 00:31
      And the user is not prompted by AD FS at 00:31

  @IPE-2 @INT-97 @CA-084 @CA-085 @FS-011 @FS-015 @FS-017
  Rule: By default, the answer to Stay signed in? concerns only the Microsoft Entra session, and Keep me signed in only the AD FS cookie

    Scenario Outline: With Keep me signed in <ticked> and Stay signed in? answered <answer>, <reason> after reopening the browser
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in <ticked> on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is <entra> by Microsoft Entra ID at 00:31
      And the user is <adfs> by AD FS at 00:31

      Examples:
        | answer | ticked     | entra        | adfs         | reason                                   |
        | no     | ticked     | prompted     | not prompted | only the AD FS session is left           |
        | yes    | not ticked | not prompted | prompted     | only the Microsoft Entra session is left |
        | yes    | ticked     | not prompted | not prompted | both sessions are left                   |
        | no     | not ticked | prompted     | prompted     | neither session is left                  |

  @IPE-3 @INT-95 @TL-084 @FS-023 @CA-086 @TL-086 @FS-022 @FS-042 @FS-062 @INT-84
  Rule: A persistent Microsoft Entra session ends after 90 days without use and the AD FS cookie after its own period, and neither ends the other

    Scenario Outline: With KmsiLifetimeMins <minutes>, the user is <entra> by Microsoft Entra ID and is <adfs> by AD FS on <asked>
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins <minutes>" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the user is <entra> by Microsoft Entra ID on <asked>
      And the user is <adfs> by AD FS on <asked>

      Examples:
        | minutes | asked           | entra        | adfs         | reason                                                                                                    |
        | 1440    | day 1 at 23:59  | not prompted | not prompted | the AD FS cookie's 1440 minutes (a day) end a minute later, and the Microsoft Entra session runs longer   |
        | 1440    | day 2 at 00:00  | not prompted | prompted     | the AD FS cookie's 1440 minutes (a day) have ended, and the Microsoft Entra session still runs            |
        | 1440    | day 2 at 00:01  | not prompted | prompted     | the AD FS cookie's 1440 minutes (a day) ended a minute before, and the Microsoft Entra session still runs |
        | 10080   | day 8 at 00:00  | not prompted | prompted     | the AD FS cookie's 10080 minutes (7 days) have ended, and the Microsoft Entra session still runs          |
        | 1440    | day 91 at 00:00 | prompted     | prompted     | the 90 days of the Microsoft Entra session have ended as well                                             |

    Scenario Outline: On <asked>, AD FS on <farm> <prompts> an idle user of a registered device
      Given an AD FS farm on <farm>
      And issuance transform rules pass InsideCorporateNetwork and psso through
      When the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      Then the user is not prompted by Microsoft Entra ID on <asked>
      And the user is <adfs> by AD FS on <asked>

      Examples:
        | farm                                   | asked           | prompts         | adfs         | reason                                                                                                                                   |
        | Windows Server 2012 R2 with the hotfix | day 7 at 23:59  | does not prompt | not prompted | the AD FS cookie's own period, seven days on this farm, ends a minute later, and the Microsoft Entra session runs longer                 |
        | Windows Server 2012 R2 with the hotfix | day 8 at 00:00  | prompts         | prompted     | the seven days of the AD FS cookie have ended, and the Microsoft Entra session still runs                                                |
        | Windows Server 2012 R2 with the hotfix | day 8 at 00:01  | prompts         | prompted     | the seven days of the AD FS cookie ended a minute before, and the Microsoft Entra session still runs                                     |
        | Windows Server 2016                    | day 14 at 23:59 | does not prompt | not prompted | the AD FS cookie's own period, here the device usage window of 14 days, ends a minute later, and the Microsoft Entra session runs longer |
        | Windows Server 2016                    | day 15 at 00:00 | does not prompt | not prompted | the last instant of the 14 days, which we read as still within the device usage window; the Microsoft Entra session runs longer          |
        | Windows Server 2016                    | day 16 at 00:00 | prompts         | prompted     | the device was not used at AD FS for 15 days, a day longer than the device usage window, and the Microsoft Entra session still runs      |

    Scenario Outline: A user who works only in AD FS applications is <entra> by Microsoft Entra ID on <asked>
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 259200" at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the user works in an AD FS application every 7 days until day 90 at 00:00
      Then the user is <entra> by Microsoft Entra ID on <asked>
      And the user is not prompted by AD FS on <asked>

      Examples:
        | asked           | entra        | reason                                                                                                                                                |
        | day 90 at 23:59 | not prompted | the 90 days without use at Microsoft Entra ID end a minute later, and the 180 days (259200 minutes) that were set at AD FS run longer                 |
        | day 91 at 00:00 | prompted     | 90 days without use at Microsoft Entra ID have passed; AD FS was last used on day 85, and the 180 days (259200 minutes) that were set there still run |
        | day 91 at 00:01 | prompted     | the 90 days without use at Microsoft Entra ID ended a minute before, and the 180 days (259200 minutes) that were set at AD FS still run               |
