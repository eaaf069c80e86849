package sessionspec.trace.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sessionspec.trace.Step;
import sessionspec.trace.run.Registered;
import sessionspec.trace.run.Run;

/**
 * What a run registered, with what its source says of it.
 *
 * @param phrases the step definitions
 * @param types   the parameter types
 */
public record Vocabulary(List<Phrase> phrases, List<Registered.Type> types) {

    /**
     * A step definition.
     *
     * @param concept what its class is about; the class's name where its source was not found
     * @param place   its source file and line; empty where that was not found
     * @param role    what its annotation says it is for; empty where its source was not found
     */
    record Phrase(Registered.Phrase registered, String concept, String place, Optional<Step.Role> role) {}

    /** @param glue root folder of the glue's Java source; where it is missing, only names are known */
    public static Vocabulary read(Run run, Path glue) {
        GlueSource source = new GlueSource(glue);
        return new Vocabulary(
                run.registered().phrases().stream()
                        .map(it -> new Phrase(
                                it,
                                source.concept(it.definition()),
                                source.place(it.definition()),
                                source.role(it.definition())))
                        .toList(),
                run.registered().types());
    }
}
