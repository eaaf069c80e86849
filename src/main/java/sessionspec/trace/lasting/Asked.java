package sessionspec.trace.lasting;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Question;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.Situation.Keep;
import sessionspec.core.kernel.Device.Join;
import sessionspec.trace.Circumstances.AtAdfs;
import sessionspec.trace.Circumstances.AtEntraId;
import sessionspec.trace.Circumstances.Persistence;
import sessionspec.trace.ObservedLifetime.Side;

/** Situations in the words in which one asks of them. */
final class Asked {

    static Question of(AtEntraId in) {
        List<String> items = new ArrayList<>();
        items.add(
                switch (in.user()) {
                    case FEDERATED_WITH_MAX_AGE -> "user federated unsynced";
                    case FEDERATED -> "user federated synced";
                    default -> "user managed";
                });
        items.add(device(in.device()));
        items.add(
                switch (in.frequency()) {
                    case NO_POLICY -> "policy none";
                    case EVERY_TIME -> "policy every time";
                    default ->
                        "policy every " + in.frequency().period().orElseThrow().toMinutes() + "m";
                });
        switch (in.persistence()) {
            case NEVER -> items.add("browser never");
            case ALWAYS -> items.add("browser always");
            case NO_BROWSER -> items.add("asked works in Outlook");
            default -> items.add("browser none");
        }
        items.add(in.persistence() == Persistence.NO_SESSION ? "00:00 logs in" : "00:00 signs in");
        if (in.persistence() == Persistence.ANSWERED_NO || in.persistence() == Persistence.ANSWERED_YES) {
            items.add("00:00 answers Stay signed in? " + (in.persistence() == Persistence.ANSWERED_YES ? "yes" : "no"));
        }
        return of(items);
    }

    static Question of(AtAdfs in, Side side) {
        List<String> items = new ArrayList<>();
        items.add(device(in.device()));
        items.add(
                switch (in.farm()) {
                    case WINDOWS_SERVER_2016 -> "adfs 2016";
                    case WINDOWS_SERVER_2012_R2_WITH_HOTFIX -> "adfs 2012r2 hotfix";
                    case WINDOWS_SERVER_2012_R2_WITHOUT_HOTFIX -> "adfs 2012r2 no-hotfix";
                });
        if (in.keep() != Keep.OFF) {
            items.add("EnableKmsi true");
        }
        items.add("00:00 signs in to an OAuth app through AD FS"
                + (in.keep() == Keep.TICKED ? " with Keep me signed in ticked" : ""));
        items.add(
                switch (side) {
                    case ADFS_REFRESH_TOKEN -> "asked shows the AD FS refresh token";
                    case ADFS_TOKEN -> "asked shows the AD FS token";
                    default -> "asked works in an AD FS application";
                });
        return of(items);
    }

    private static String device(Join join) {
        return "device "
                + switch (join) {
                    case PERSONAL -> "personal";
                    case REGISTERED -> "registered";
                    case JOINED -> "joined";
                    case HYBRID_JOINED -> "hybrid";
                    case UNREGISTERED -> "unregistered";
                };
    }

    private static Question of(List<String> items) {
        return QuestionText.parse("ask 1;" + String.join(";", items));
    }
}
