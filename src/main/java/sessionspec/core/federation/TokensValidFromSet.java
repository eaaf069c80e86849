package sessionspec.core.federation;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/**
 * The administrator sets StsRefreshTokensValidFrom by PowerShell.
 *
 * @param user  whose
 * @param given the date that the command gives
 */
public record TokensValidFromSet(Instant at, String user, Instant given) implements Event {}
