package sessionspec.core.signin;

import java.time.Instant;
import sessionspec.core.kernel.Fact;

/** When a user last changed the password, wherever that is kept. */
public record PasswordChanged(String user, Instant at) implements Fact.OfUser {}
