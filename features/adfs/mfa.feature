Feature: MFA at AD FS
  AD FS first looks for an SSO context, for example a cookie, and only then checks whether the request requires MFA.
  If MFA is required and the SSO context does not include MFA, the user is prompted for MFA, whatever the settings of single sign-on.

  @ADM-1 @FS-068 @FS-069 @FS-072 @FS-073 @INT-108 @INT-133
  Rule: A user whose SSO context lacks MFA is prompted for MFA when the request requires it, however long single sign-on still lasts

    Scenario Outline: On <farm>, a user without MFA is prompted for MFA outside the corporate network despite <sso>
      Given an AD FS farm on <farm>
      And AD FS requires MFA for requests from outside the corporate network
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      And the user works in an AD FS application at 00:00
      When the user leaves the corporate network at 00:01
      Then the user is prompted for MFA by AD FS at 00:01

      Examples:
        | sso                 | device          | ticked     | farm                                   |
        | session SSO         | an unregistered | not ticked | Windows Server 2012 R2                 |
        | Keep me signed in   | an unregistered | ticked     | Windows Server 2012 R2 with the hotfix |
        | a registered device | a registered    | not ticked | Windows Server 2012 R2                 |
        | session SSO         | an unregistered | not ticked | Windows Server 2016                    |
        | Keep me signed in   | an unregistered | ticked     | Windows Server 2016                    |
        | a registered device | a registered    | not ticked | Windows Server 2016                    |

    Scenario Outline: A user without MFA who leaves the corporate network is prompted for MFA also after <command>
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      And the administrator runs "<command>" at 00:00
      And the user signs in to AD FS with the first factor on a registered device at 00:00
      And the user works in an AD FS application at 00:00
      When the user leaves the corporate network at 00:01
      Then the user is prompted for MFA by AD FS at 00:01

      Examples:
        | command                                               | reason                                                                                                                    |
        | Set-AdfsProperties -PersistentSsoLifetimeMins 1000000 | the user gave only the first factor, so the persistent SSO cookie lacks MFA, however long the cookie lasts                |
        | Set-AdfsProperties -EnablePersistentSso $false        | while persistent SSO is off, AD FS sets a session SSO cookie, which lacks MFA because the user gave only the first factor |

  @ADM-2 @FS-072 @FS-073 @INT-93
  Rule: A user whose SSO context includes MFA is not prompted for MFA

    Scenario Outline: On <farm>, a user with <sso> and MFA is not prompted outside the corporate network
      Given an AD FS farm on <farm>
      And AD FS requires MFA for requests from outside the corporate network
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in <ticked> on <a> <device> device at 00:00
      And the user signs in to AD FS with MFA alone on the <device> device at 00:01
      When the user leaves the corporate network at 00:02
      Then the user is not prompted by AD FS at 00:02

      Examples:
        | sso                 | a  | device       | ticked     | farm                                   |
        | session SSO         | an | unregistered | not ticked | Windows Server 2012 R2                 |
        | Keep me signed in   | an | unregistered | ticked     | Windows Server 2012 R2 with the hotfix |
        | a registered device | a  | registered   | not ticked | Windows Server 2012 R2                 |
        | session SSO         | an | unregistered | not ticked | Windows Server 2016                    |
        | Keep me signed in   | an | unregistered | ticked     | Windows Server 2016                    |
        | a registered device | a  | registered   | not ticked | Windows Server 2016                    |

    Example: The persistent SSO cookie of a registered device keeps both factors, so the user is prompted neither after a browser restart nor on day 14
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from anywhere
      And the user signs in to AD FS with the first factor and MFA on a registered device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted by AD FS at 00:31
      And the user is not prompted by AD FS on day 14 at 23:59

    Example: MFA that is added after 7 hours does not extend the 8 hours of session SSO
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      And the user signs in to AD FS with the first factor on an unregistered device at 00:00
      And the user leaves the corporate network at 07:00
      When the user signs in to AD FS with MFA alone on the unregistered device at 07:00
      Then the user is not prompted by AD FS at 07:59
      And the user is prompted for the first factor and MFA by AD FS at 08:00

  @ADM-3 @INT-133 @FS-070 @FS-071 @INT-93
  Rule: AD FS asks only for what the request requires and the SSO context lacks: the first factor, MFA or both

    Example: Where requests from outside require MFA, AD FS asks for it outside the corporate network and not inside
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      When the user signs in to AD FS with the first factor on a registered device at 00:00
      Then the user is not prompted by AD FS at 08:59
      When the user leaves the corporate network at 09:00
      Then the user is prompted for MFA by AD FS at 09:00

    Example: MFA is not asked for outside the corporate network if AD FS is not set to require MFA
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS with the first factor on a registered device at 00:00
      When the user leaves the corporate network at 09:00
      Then the user is not prompted by AD FS at 09:00

    Example: A user who was outside the corporate network, but did not use AD FS there, is not asked for MFA after returning
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      And the user signs in to AD FS with the first factor on a registered device at 00:00
      And the user leaves the corporate network at 09:00
      When the user returns to the corporate network at 17:00
      Then the user is not prompted by AD FS at 17:01

    Example: A user without an SSO context is asked for both factors outside the corporate network
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      When the user leaves the corporate network at 09:00
      Then the user is prompted for the first factor and MFA by AD FS at 09:00

    Example: A user without an SSO context who returns to the corporate network is asked only for the first factor
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      And the user leaves the corporate network at 08:00
      When the user returns to the corporate network at 09:00
      Then the user is prompted for the first factor by AD FS at 09:00

    Example: Outside the corporate network, a user whose cookie is rejected after a password change is asked for both factors
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from outside the corporate network
      And the user signs in to AD FS with the first factor and MFA on a registered device at 00:00
      And the user leaves the corporate network at 08:00
      When the user's password is changed at 09:00
      Then the user is prompted for the first factor and MFA by AD FS at 09:00

    Example: MFA alone gives no SSO context
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from anywhere
      When the user signs in to AD FS with MFA alone on an unregistered device at 00:00
      Then the user has no AD FS cookie
      And the user is prompted for the first factor and MFA by AD FS at 00:01

    Example: Once session SSO has ended after 8 hours on an unregistered device, MFA alone does not bring it back
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from anywhere
      And the user signs in to AD FS with the first factor and MFA on an unregistered device at 00:00
      When the user signs in to AD FS with MFA alone on the unregistered device at 08:00
      Then the user is prompted for the first factor and MFA by AD FS at 08:01

    Example: Once the persistent SSO cookie of a registered device has ended after 90 days, MFA alone does not bring it back
      Given an AD FS farm on Windows Server 2016
      And AD FS requires MFA for requests from anywhere
      And the user signs in to AD FS with the first factor and MFA on a registered device at 00:00
      And the user works in an AD FS application every 10 days until day 81 at 00:00
      When the user signs in to AD FS with MFA alone on the registered device on day 91 at 00:00
      Then the user has no AD FS cookie
