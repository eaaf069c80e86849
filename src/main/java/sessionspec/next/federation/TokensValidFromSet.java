package sessionspec.next.federation;

import java.time.Instant;
import sessionspec.next.kernel.Event;

/**
 * The administrator sets StsRefreshTokensValidFrom by PowerShell.
 *
 * @param user  whose
 * @param given the date that the command gives
 */
public record TokensValidFromSet(Instant at, String user, Instant given) implements Event {}
