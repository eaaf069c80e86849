package sessionspec.command;

import java.time.Instant;

/** What a variable holds or a parameter is given. */
sealed interface Value {

    /** As it was written, without its quotation marks. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    record Bool(boolean is) implements Value {
        @Override
        public String toString() {
            return is ? "$true" : "$false";
        }
    }

    record DateTime(Instant instant) implements Value {
        @Override
        public String toString() {
            return instant.toString();
        }
    }
}
