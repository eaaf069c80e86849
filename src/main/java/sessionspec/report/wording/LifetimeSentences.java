package sessionspec.report.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Origin;

/** What is said of all periods and limits together. */
public final class LifetimeSentences {

    private LifetimeSentences() {}

    /** How many of them a document prints, how many follow from those, and how many we took without either. */
    public static String origins(List<Lifetime> declared) {
        return Stream.of(Origin.QUOTED, Origin.DERIVED, Origin.ASSUMED)
                .map(origin -> Terms.of(origin) + ": " + of(origin, declared))
                .collect(Collectors.joining(", ", "Of these numbers are ", "."));
    }

    private static String of(Origin origin, List<Lifetime> declared) {
        long count = declared.stream().filter(it -> it.origin() == origin).count();
        String all = Numbers.of(declared.size());
        return count == 0 ? "none of " + all : Numbers.of(count) + " of " + all;
    }
}
