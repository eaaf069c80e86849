package sessionspec.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.report.markdown.AcceptedMarkdown;
import sessionspec.report.wording.DocumentChanges;
import sessionspec.trace.Citation;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.citation.Suspects;
import sessionspec.upkeep.Acceptance;
import sessionspec.upkeep.NotDone;

@Command(
        name = "accept",
        description = "Take over what the documents say now: all changes of wording, style and format, and of the"
                + " statements that are named also those that may claim something else. Who cites those is suspect"
                + " then until it is confirmed in words.")
final class AcceptCommand extends SpecCommand {

    @Mixin
    private WrittenSpecification specification;

    @Option(names = "--sources", required = true, paramLabel = "DIR", description = "Folder of the documents.")
    private Path sources;

    @Mixin
    private EditionBefore before;

    @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
    private boolean dry;

    @Parameters(paramLabel = "STATEMENT", description = "Ids of statements that were looked at, such as CA-079.")
    private List<String> statements = List.of();

    @Override
    public Integer call() throws NotDone {
        Set<String> named = new TreeSet<>(statements);
        Catalogue known = CatalogueLoader.load(specification.catalogue());
        List<Citation> citations = specification.citations();
        Acceptance.Done done = Acceptance.accept(specification.catalogue(), sources, before.folder(), named, dry);
        told(done, named);
        if (!done.grave().isEmpty()) {
            say("");
            say(AcceptedMarkdown.of(done.grave(), known, suspects(citations, known, done)));
        }
        return 0;
    }

    /** Told before the catalogue is read again, so that a dry run tells the same. */
    private static List<SuspectCitation> suspects(List<Citation> citations, Catalogue known, Acceptance.Done done) {
        return Suspects.of(citations, known.reviews(), done.statements(), WrittenSpecification.today()).stream()
                .filter(it -> it.why() == SuspectCitation.Why.DOCUMENT_CHANGED)
                .toList();
    }

    private void told(Acceptance.Done done, Set<String> named) {
        List<String> taken = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (done.taken().containsKey(kind)) {
                taken.add(DocumentChanges.count(done.taken().get(kind), kind));
            }
        }
        if (done.around() > 0) {
            taken.add(done.around() + " around the document");
        }
        String would = dry ? "Would be taken over: " : "Taken over: ";
        say(would + (taken.isEmpty() ? "nothing" : String.join(", ", taken)) + ".");
        if (!done.harmless().isEmpty()) {
            say("It says the same of " + String.join(", ", done.harmless()) + ".");
        }
        done.files().forEach(file -> say((dry ? "Would be written: " : "Written: ") + file));
        String idle =
                named.stream().filter(id -> !done.statements().contains(id)).collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            say("Nothing that may claim something else was open of " + idle + ".");
        }
        left(done.left());
    }

    private void left(List<DocumentChange> left) {
        if (left.isEmpty()) {
            say("Nothing is left open.");
            return;
        }
        Set<String> ids = new TreeSet<>(IdOrder.BY_NUMBER);
        left.forEach(it -> ids.addAll(it.statements()));
        long unclaimed = left.stream().filter(it -> it.statements().isEmpty()).count();
        say(left.size() + " left open, which may claim something else: look at each"
                + (ids.isEmpty() ? "." : " and name its statement: " + String.join(", ", ids) + "."));
        if (unclaimed > 0) {
            say("No statement claims " + unclaimed + " of them yet: review has the entries to paste.");
        }
    }
}
