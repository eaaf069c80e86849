package sessionspec.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Statement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.DocumentChange;

/**
 * A change of a document with what it touches.
 *
 * @param outdated lifetimes that the core declares as the document had them and no longer has them
 * @param stood    id of the statement that claims what a passage stood behind before it moved; empty when it did not move
 * @param tasks    what to do about it; none where one {@code accept} takes all of its document over
 */
public record ChangeTrace(
        DocumentChange change,
        List<Statement> statements,
        List<Rule> rules,
        List<Judgement> judgements,
        List<Lifetime> outdated,
        String stood,
        List<Task> tasks) {

    /**
     * One step of what to do.
     *
     * @param text one sentence, one command without the program's name, or lines of YAML
     */
    public record Task(Kind kind, String text) {

        public enum Kind {
            DECIDE,
            RUN,
            PASTE
        }
    }

    /** The section and, of what came or moved, what stands before it and stood. */
    public String where() {
        String section = change.heading().isEmpty() ? "Before the first heading" : "Section " + change.heading();
        boolean told =
                (change.isAddition() || change.isMove()) && !change.near().isEmpty();
        return section + (told ? ", behind what " + change.near() + " restates" : "") + before();
    }

    private String before() {
        if (stood.isEmpty()) {
            return "";
        }
        String elsewhere = change.was().stream()
                .map(IndexedPassage::section)
                .filter(section -> !section.equals(change.heading()))
                .findFirst()
                .map(section -> ", in section " + section)
                .orElse("");
        return "; it stood behind what " + stood + " restates" + elsewhere;
    }

    /** The statements with what they say, the rules with their examples, and what judgements are about. */
    public List<String> resting() {
        List<String> lines = new ArrayList<>();
        statements.forEach(it -> lines.add(it.id() + " says: " + it.says()));
        rules.forEach(rule -> lines.add(rule.id() + " rests on it: " + rule.title() + " ("
                + rule.examples().size() + (rule.examples().size() == 1 ? " example" : " examples")
                + rule.lifetimes().stream()
                        .map(it -> ", " + it.name() + " " + ClockTimes.duration(it.length()))
                        .distinct()
                        .collect(Collectors.joining())
                + ")"));
        judgements.forEach(it -> lines.add(it.id() + " cites it: " + it.about()));
        lines.addAll(declared());
        return lines;
    }

    public List<String> declared() {
        return outdated.stream()
                .map(it -> "The core still declares " + ClockTimes.duration(it.length()) + " for " + it.rule() + " (\""
                        + it.name() + "\" in Lifetimes).")
                .toList();
    }

    /** All there is to do, a line or more for each task. */
    public String remedy() {
        return tasks.stream().map(Task::text).collect(Collectors.joining("\n"));
    }
}
