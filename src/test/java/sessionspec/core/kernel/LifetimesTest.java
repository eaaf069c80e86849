package sessionspec.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.core.kernel.Lifetime.Kind;
import sessionspec.core.kernel.Lifetime.Origin;

class LifetimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the table of the document on token lifetimes, and what it says around it
                "TLP-9  | Least AccessTokenLifetime             | MINIMUM",
                "TLP-10 | Greatest AccessTokenLifetime          | MAXIMUM",
                "ACC-6  | Least default of access tokens        | DEFAULT",
                "ACC-6  | Greatest default of access tokens     | DEFAULT",
                "ACC-7  | Average default of access tokens      | AVERAGE",
                "ACC-9  | Greatest default of CAE access tokens | DEFAULT",
                "IDT-2  | ID token by default                   | DEFAULT",
                "SML-2  | SAML token by default                 | DEFAULT",
                "SST-1  | Max Inactive Time, not persistent     | DEFAULT",
                "SST-2  | Max Inactive Time, persistent         | DEFAULT",
                // AD FS
                "ADL-1  | SsoLifetime                           | DEFAULT",
                "ADL-2  | KmsiLifetimeMins                      | DEFAULT",
                "ADL-3  | Keep me signed in cookie at most      | MAXIMUM",
                "ADL-4  | Persistent SSO on 2012 R2             | DEFAULT",
                "ADL-5  | PersistentSsoLifetimeMins             | DEFAULT",
                "ADL-6  | DeviceUsageWindowInDays               | DEFAULT",
                // no setting is named
                "ADT-3  | Refresh token maximum                 | FIXED",
                "ADT-4  | Refresh token window                  | FIXED",
                "FED-1  | Max Age of federated users            | FIXED",
                "PRT-1  | PRT refresh cycle                     | FIXED",
                // advice
                "RMF-5  | Remember MFA as recommended           | RECOMMENDED",
                "REC-1  | Advised for managed devices           | RECOMMENDED",
                "REC-2  | Advised for managed applications      | EXAMPLE",
            })
    void isOfTheKindThatItsDocumentMakesIt(String rule, String name, Kind kind) {
        assertThat(Lifetimes.all())
                .filteredOn(it -> it.rule().equals(rule) && it.name().equals(name))
                .singleElement()
                .extracting(Lifetime::kind)
                .isEqualTo(kind);
    }

    @Test
    void everyKindIsThereAndOnlyExamplesConfigure() {
        assertThat(Lifetimes.all())
                .extracting(Lifetime::kind)
                .containsOnly(EnumSet.complementOf(EnumSet.of(Kind.CONFIGURED)).toArray(Kind[]::new));
    }

    @Test
    void aPeriodThatSomebodySetsIsNoDefaultAnyMore() {
        assertThat(Lifetimes.SSO_LIFETIME.get().unless(Optional.empty())).isEqualTo(Lifetimes.SSO_LIFETIME.get());
        assertThat(Lifetimes.SSO_LIFETIME
                        .get()
                        .unless(Optional.of(Lifetimes.SSO_LIFETIME.get().length())))
                .extracting(Lifetime::kind, Lifetime::origin)
                .containsExactly(Kind.CONFIGURED, Origin.CONFIGURED);
    }
}
