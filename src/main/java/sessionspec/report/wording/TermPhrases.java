package sessionspec.report.wording;

import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Device;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenKind;

/** The field's own words for parts of events and configurations. */
final class TermPhrases {

    private TermPhrases() {}

    static String on(boolean on) {
        return on ? "on" : "off";
    }

    /** Such as {@code joined device}. */
    static String device(Device device) {
        return (ConstantName.of(device.join()) + " device " + device.name()).strip();
    }

    /** Which device, where a story has several that are known alike. */
    static String named(Device device) {
        return device.name().isEmpty() ? "" : ", " + device(device);
    }

    static String circumstances(Set<Circumstance> all) {
        return all.stream().sorted().map(Terms::of).collect(Collectors.joining(", "));
    }

    static String of(Assignee assignee) {
        return (Terms.of(assignee.kind()) + " " + assignee.app().name()).strip();
    }

    static String of(TokenKind kind) {
        return (kind == TokenKind.SAML ? "a " : "an ") + Terms.of(kind);
    }
}
