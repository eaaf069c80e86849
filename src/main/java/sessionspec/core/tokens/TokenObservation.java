package sessionspec.core.tokens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.signin.PostureChanged.Compliance;
import sessionspec.core.tokens.DeviceStates.Management;

/** What one can look up about tokens and devices; of access, ID and SAML tokens about the last one that the user was issued. */
public enum TokenObservation implements Observation {
    /** When the PRT was last refreshed, if it holds. */
    PRT_REFRESHED,
    /** Whether the PRT was renewed just now, by use or otherwise, and holds. */
    PRT_RENEWED,
    COMPLIANT,
    MANAGED,
    /** Of which kind the token is, if it was issued just now. */
    KIND,
    /** When the token has ended. */
    END,
    /** What NotOnOrAfter of the conditions of a SAML token states, as it was issued. */
    CONDITIONS_END,
    /** When the subject confirmation of a SAML token has ended, as its NotOnOrAfter states it. */
    SUBJECT_CONFIRMATION_END;

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        Optional<Prt> prt = facts.find(Prt.class, where.inApps());
        return switch (this) {
            case PRT_REFRESHED -> prt.filter(facts::holds).map(Prt::refreshed);
            case PRT_RENEWED ->
                prt.filter(it -> it.renewed().equals(now) && facts.holds(it)).isPresent();
            case COMPLIANT -> facts.find(Compliance.class, where.device()).map(Compliance::compliant);
            case MANAGED -> facts.find(Management.class, where.device()).map(Management::managed);
            case KIND ->
                last(facts, where, TokenKind.values())
                        .map(Token::request)
                        .filter(it -> it.at().equals(now))
                        .map(TokenRequested::kind);
            case END ->
                last(facts, where, TokenKind.values()).map(Token::validity).map(TokenObservation::end);
            case CONDITIONS_END ->
                last(facts, where, TokenKind.SAML).map(Token::stated).map(TokenObservation::end);
            case SUBJECT_CONFIRMATION_END ->
                last(facts, where, TokenKind.SAML)
                        .map(Token::request)
                        .map(it -> Observation.orOpen(it.subjectConfirmation().map(it.at()::plus)));
        };
    }

    private static Object end(Validity validity) {
        return Observation.orOpen(validity.end());
    }

    private static Optional<Token> last(Facts facts, Place where, TokenKind... kinds) {
        return facts.all(Token.class).stream()
                .filter(token -> token.user().equals(where.user()))
                .filter(token -> List.of(kinds).contains(token.request().kind()))
                .reduce((one, other) ->
                        other.request().at().isBefore(one.request().at()) ? one : other);
    }
}
