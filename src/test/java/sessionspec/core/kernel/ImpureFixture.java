package sessionspec.core.kernel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import sessionspec.trace.Status;

/** What the core must not do, one class each, so that the architecture test can be seen to notice. */
public final class ImpureFixture {

    static final class ParsesText {
        Pattern pattern = Pattern.compile("x");
    }

    static final class FormatsText {
        String text = String.format("%d", 1);
    }

    static final class FormatsTextShortly {
        String text = "%d".formatted(1);
    }

    static final class HoldsAClock {
        Instant now(Clock clock) {
            return clock.instant();
        }
    }

    static final class AsksForNow {
        Instant now = Instant.now();
    }

    static final class AsksForToday {
        LocalDate today = LocalDate.now();
    }

    static final class RollsDice {
        int dice = new Random().nextInt();
    }

    static final class DrawsIds {
        String id = UUID.randomUUID().toString();
    }

    static final class AsksTheSystem {
        long nanos = System.nanoTime();
    }

    static final class Logs {
        Logger logger = Logger.getAnonymousLogger();
    }

    static final class ReadsFiles {
        Path path = Path.of("x");
    }

    static final class LooksDownstream {
        Status status = Status.VERIFIED;
    }

    private ImpureFixture() {}
}
