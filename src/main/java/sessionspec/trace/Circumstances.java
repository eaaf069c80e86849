package sessionspec.trace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Situation.Keep;
import sessionspec.core.Situation.Servers;
import sessionspec.core.Situation.User;
import sessionspec.core.kernel.Device.Join;

/** Of whom, where and under which configuration it is computed how long something lasts. */
public sealed interface Circumstances {

    /** One value of each axis along which the tables tell situations apart, in their order. */
    List<Enum<?>> values();

    /** What a Conditional Access policy for everything asks for. */
    enum Frequency {
        NO_POLICY(Optional.empty()),
        EVERY_HOUR(Optional.of(Duration.ofHours(1))),
        EVERY_DAY(Optional.of(Duration.ofDays(1))),
        EVERY_TIME(Optional.empty());

        private final Optional<Duration> period;

        Frequency(Optional<Duration> period) {
            this.period = period;
        }

        public Optional<Duration> period() {
            return period;
        }
    }

    /** Who decides whether the session of the browser persists, and how; where there is one yet. */
    enum Persistence {
        ANSWERED_YES,
        ANSWERED_NO,
        /** There is no browser: what counts is an app of the device. */
        NO_BROWSER,
        /** Nobody has used a browser yet: the user only logged in to the device. */
        NO_SESSION,
        /** Nobody, where users are asked as a rule. */
        UNDECIDED,
        /** By a Conditional Access policy for all cloud apps. */
        NEVER,
        /** By a Conditional Access policy for all cloud apps. */
        ALWAYS;

        /** Only on personal devices users are asked, and to log in to a joined one is a sign-in. */
        public boolean isPossibleOn(Join device) {
            return switch (this) {
                case ANSWERED_NO, ANSWERED_YES -> device == Join.PERSONAL;
                case NO_SESSION -> device == Join.JOINED || device == Join.HYBRID_JOINED;
                default -> true;
            };
        }
    }

    /** A browser at Microsoft Entra ID. */
    record AtEntraId(Frequency frequency, User user, Join device, Persistence persistence) implements Circumstances {
        @Override
        public List<Enum<?>> values() {
            return List.of(user, device, persistence);
        }
    }

    /** A browser and an application at AD FS, as it is set by default but for Keep me signed in. */
    record AtAdfs(Servers farm, Join device, Keep keep) implements Circumstances {
        @Override
        public List<Enum<?>> values() {
            return List.of(farm, device, keep);
        }
    }
}
