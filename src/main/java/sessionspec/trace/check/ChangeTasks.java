package sessionspec.trace.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Judgement;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.ChangeTrace.Task;
import sessionspec.trace.Citation;
import sessionspec.trace.Rule;

/** Says what is to be done about the changes of one document that may claim something else. */
record ChangeTasks(CataloguedDocument document, DocumentDrift drift, NextStatement next) {

    /** @param citations of the statements that claim what changed: of the rules, and of the judgements */
    List<Task> of(DocumentChange change, List<Citation> citations, List<Rule> rules, List<Judgement> judgements) {
        if (change.statements().isEmpty()) {
            return claiming(change);
        }
        String citing = citations.stream().map(Citation::citing).distinct().collect(Collectors.joining(", "));
        List<Task> tasks = new ArrayList<>();
        if (change.isRemoval()) {
            tasks.addAll(removal(change, citing));
        } else {
            tasks.add(decide("Change what " + said(change.statements())
                    + " as far as the document no longer says the same" + then(rules, judgements) + "."));
        }
        tasks.add(accept(String.join(" ", change.statements())));
        citations.stream()
                .findFirst()
                .ifPresent(it -> tasks.addAll(List.of(
                        decide("Where nothing follows for " + citing + ", say why, one by one:"),
                        run("confirm " + it.citing() + " " + it.statement() + " --why \"...\""))));
        return tasks;
    }

    private static String said(List<String> statements) {
        return String.join(" ", statements) + (statements.size() == 1 ? " says" : " say");
    }

    private static String then(List<Rule> rules, List<Judgement> judgements) {
        String proved = rules.stream().map(Rule::id).collect(Collectors.joining(", "));
        String judged = judgements.stream().map(Judgement::id).collect(Collectors.joining(", "));
        return (proved.isEmpty() ? "" : ", then " + proved + " with examples and core")
                + (judged.isEmpty() ? "" : (proved.isEmpty() ? ", then " : ", and ") + judged);
    }

    /** A statement that other passages of the document still claim is not over. */
    private List<Task> removal(DocumentChange change, String citing) {
        List<String> stay = change.statements().stream().filter(this::stays).toList();
        List<String> go =
                change.statements().stream().filter(it -> !stay.contains(it)).toList();
        List<Task> tasks = new ArrayList<>();
        if (!stay.isEmpty()) {
            tasks.add(decide("Other passages of " + String.join(" ", stay) + " stay. If they still say all that "
                    + said(stay) + ", only the passage is to be taken out of it, which accept does; else change what "
                    + said(stay) + (citing.isEmpty() ? "" : ", then " + citing) + "."));
        }
        if (!go.isEmpty()) {
            tasks.add(decide("If the document no longer says it, retire " + String.join(" ", go)
                    + " (disposition: retired, with a reason)"
                    + (citing.isEmpty() ? "" : ", and change " + citing + ", which rest on it") + "."));
        }
        return tasks;
    }

    private boolean stays(String statement) {
        return drift.passages().stream()
                .anyMatch(it -> !it.accepted().isEmpty() && it.statements().contains(statement));
    }

    private List<Task> claiming(DocumentChange change) {
        String entry = next.entry(change);
        return List.of(
                decide("Add the passage to the statement that it belongs to, or this one to "
                        + document.place().file() + ", with a rule if it is specified:"),
                new Task(Task.Kind.PASTE, entry),
                accept(next.id()));
    }

    /** By the same words as the change was judged by. */
    private Task accept(String ids) {
        return run(Stream.of("accept --sources DIR", drift.compared() ? "--sources-before BEFORE" : "", ids)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private static Task decide(String text) {
        return new Task(Task.Kind.DECIDE, text);
    }

    private static Task run(String text) {
        return new Task(Task.Kind.RUN, text);
    }
}
