package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Term;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.Form;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.text.PlainWords;

/** Makes one entry of each difference between a document and what was accepted of it. */
public final class Changes {

    /** What says more than a label that may stand in several places. */
    private static final int LABEL = 3;

    private static final Pattern EMPTY_CELL = Pattern.compile("c\\d+:(?= |$)");

    private final List<IndexedPassage> index;
    private final List<Passage> passages;
    private final Claimants claimants;
    private final List<Side> was;
    private final List<Side> is;
    private final List<Match> matches;
    private final Set<Match> moved;
    private final SameNames names;

    private Changes(CataloguedDocument document, List<Passage> passages, List<Passage> before, List<Term> glossary) {
        this.index = document.index();
        this.passages = passages;
        this.claimants = new Claimants(document);
        this.was = Side.of(index, before);
        this.is = Side.of(passages);
        this.matches = Alignment.of(was, is);
        this.moved = Order.moved(matches);
        this.names = new SameNames(glossary);
    }

    /**
     * @param passages of the document as it is
     * @param before   those of the document as it was, if the reader has it; possibly empty
     * @param glossary in which names are known to mean the same
     */
    public static Compared of(
            CataloguedDocument document, List<Passage> passages, List<Passage> before, List<Term> glossary) {
        return new Changes(document, passages, before, glossary).compared();
    }

    private Compared compared() {
        List<DocumentChange> changes = new ArrayList<>();
        Map<Match, List<Match>> groups = new HashMap<>();
        Order.together(matches, moved).forEach(group -> groups.put(group.get(0), group));
        String near = "";
        for (Match match : matches) {
            String before = near;
            Optional<DocumentChange> difference = difference(match, before);
            Optional<DocumentChange> move =
                    Optional.ofNullable(groups.get(match)).map(group -> move(group, before));
            boolean one = groups.getOrDefault(match, List.of()).size() == 1;
            if (one && difference.isPresent() && move.isPresent()) {
                changes.add(difference.get().and(move.get()));
            } else {
                difference.ifPresent(changes::add);
                move.ifPresent(changes::add);
            }
            if (match.isPair()
                    && !moved.contains(match)
                    && !claimants.isBoilerplate(index.get(match.was().get(0)))) {
                near = claimants.of(match.was()).stream().findFirst().orElse(near);
            }
        }
        List<DocumentChange> together = Runs.of(changes, index);
        together.sort(Comparator.comparing(DocumentChange::furniture).thenComparing(DocumentChange::kind));
        Map<Integer, List<Integer>> accepted = new HashMap<>();
        matches.forEach(match -> match.is().forEach(i -> accepted.put(i, match.was())));
        return new Compared(List.copyOf(together), matches, Map.copyOf(accepted));
    }

    private Optional<DocumentChange> difference(Match match, String near) {
        if (match.was().isEmpty()) {
            return Optional.of(change(match, ChangeKind.SUBSTANCE, List.of(Signal.of(added(match))), near));
        }
        if (match.is().isEmpty()) {
            return Optional.of(change(match, ChangeKind.SUBSTANCE, List.of(Signal.of(Aspect.REMOVED)), near));
        }
        List<Signal> signals = new ArrayList<>();
        ChangeKind kind = match.was().size() == match.is().size() ? words(match, signals) : parted(match, signals);
        Form then = Form.read(index.get(match.was().get(0)).form());
        Form now = Form.of(passages.get(match.is().get(0)).marks());
        if (!then.sameMarks(now)) {
            signals.add(new Signal(Aspect.MARK, shown(then), shown(now)));
            kind = ChangeKind.SUBSTANCE;
        }
        if (!then.sameColumn(now)) {
            signals.add(new Signal(Aspect.COLUMN, List.of(then.column()), List.of(now.column())));
            kind = ChangeKind.SUBSTANCE;
        }
        return signals.isEmpty() ? Optional.empty() : Optional.of(change(match, kind, signals, near));
    }

    private Aspect added(Match match) {
        String fingerprint = is.get(match.is().get(0)).fingerprint();
        boolean repeated = was.stream()
                .anyMatch(side ->
                        side.items().size() > LABEL && side.fingerprint().equals(fingerprint));
        return repeated ? Aspect.REPEATED : Aspect.ADDED;
    }

    private static List<String> shown(Form form) {
        return Stream.of(form.box(), EMPTY_CELL.matcher(form.trailing()).replaceAll("an empty cell"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Of one passage and another. */
    private ChangeKind words(Match match, List<Signal> signals) {
        Side then = was.get(match.was().get(0));
        Side now = is.get(match.is().get(0));
        if (then.isSame(now)) {
            return ChangeKind.FORMAT;
        }
        if (then.editorial().equals(now.editorial()) && !then.exact().equals(now.exact())) {
            signals.add(Signal.of(Aspect.STYLE));
            return ChangeKind.EDITORIAL;
        }
        return judged(match, then.items(), now.items(), signals);
    }

    private ChangeKind judged(Match match, List<Item> then, List<Item> now, List<Signal> signals) {
        Judge judge = new Judge(
                then,
                now,
                names,
                PlainWords.carrying(claimants.said(match.was())),
                claimants.areSpecified(match.was()));
        signals.addAll(judge.signals());
        ChangeKind kind = judge.kind(signals);
        if (signals.isEmpty()) {
            signals.add(Signal.of(
                    kind == ChangeKind.WORDING
                            ? Aspect.WORDS
                            : judge.isRewritten() ? Aspect.REWRITTEN : Aspect.WORD_ORDER));
        }
        return kind;
    }

    /** Of a sentence and its two halves. */
    private ChangeKind parted(Match match, List<Signal> signals) {
        List<Signal> found = new ArrayList<>();
        ChangeKind kind = judged(
                match,
                Sides.items(was, match.was()).stream().filter(Item::isNoEnd).toList(),
                Sides.items(is, match.is()).stream().filter(Item::isNoEnd).toList(),
                found);
        signals.add(Signal.of(match.is().size() > match.was().size() ? Aspect.SPLIT : Aspect.JOINED));
        boolean same = kind == ChangeKind.WORDING;
        if (!same) {
            signals.addAll(0, found);
        }
        return same ? ChangeKind.FORMAT : kind;
    }

    /** Of passages that moved together. A whole section that stands elsewhere says the same. */
    private DocumentChange move(List<Match> group, String near) {
        boolean section = group.size() > 1
                && claimants.isHeading(index.get(group.get(0).was().get(0)));
        List<Integer> then = group.stream().flatMap(it -> it.was().stream()).toList();
        List<Integer> now = group.stream().flatMap(it -> it.is().stream()).toList();
        Signal signal = Signal.of(section ? Aspect.SECTION_MOVED : Aspect.ORDER);
        DocumentChange change = change(
                new Match(then, now), section ? ChangeKind.WORDING : ChangeKind.SUBSTANCE, List.of(signal), near);
        Set<String> statements = new LinkedHashSet<>(change.statements());
        if (!section) {
            statements.addAll(passed(group));
        }
        return change.about(List.copyOf(statements));
    }

    /** Who claims what a passage moved past, when that is about as much as what moved: either may have moved. */
    private List<String> passed(List<Match> group) {
        int from = group.get(0).was().get(0);
        List<Match> past = matches.stream()
                .filter(it -> it.isPair() && !group.contains(it))
                .filter(it -> {
                    boolean wasBefore = it.was().get(0) < from;
                    boolean isBefore = it.is().get(0) < group.get(0).is().get(0);
                    return wasBefore != isBefore;
                })
                .toList();
        return past.size() > group.size() + 1
                ? List.of()
                : past.stream().flatMap(it -> claimants.of(it.was()).stream()).toList();
    }

    private DocumentChange change(Match match, ChangeKind kind, List<Signal> signals, String near) {
        List<IndexedPassage> then = match.was().stream().map(index::get).toList();
        List<Passage> now = match.is().stream().map(passages::get).toList();
        boolean furniture = then.stream().allMatch(it -> Form.read(it.form()).furniture())
                && now.stream().allMatch(it -> it.marks().furniture() || isTitle(it));
        Marking marking = new Marking(Sides.of(was, match.was()), Sides.of(is, match.is()));
        List<String> statements = Stream.concat(
                        claimants.of(match.was()).stream(), now.stream().flatMap(it -> claimants.of(it).stream()))
                .distinct()
                .toList();
        return new DocumentChange(
                kind,
                furniture,
                List.copyOf(signals),
                now.isEmpty() ? then.get(0).section() : now.get(0).section(),
                then,
                now,
                marking.was(),
                marking.is(),
                statements,
                near);
    }

    /** A page may print its title, and say whose it is; a text of it leaves that out. */
    private boolean isTitle(Passage passage) {
        String title = claimants.document.title();
        return passage.fingerprint().equals(Passage.fingerprintOf(Section.of(title)))
                || passage.section().isEmpty() && passage.text().startsWith(title + " - ");
    }

    /** Who claims which accepted passage. */
    private static final class Claimants {

        private final CataloguedDocument document;
        private final Map<IndexedPassage, List<Statement>> statements = new HashMap<>();

        Claimants(CataloguedDocument document) {
            this.document = document;
            for (IndexedPassage passage : document.index()) {
                statements.put(
                        passage,
                        document.statements().stream()
                                .filter(it -> !it.gone() && it.section().equals(passage.section()))
                                .filter(it -> it.passages().contains(passage.claim()))
                                .toList());
            }
        }

        List<String> of(List<Integer> passages) {
            return passages.stream()
                    .flatMap(at -> of(document.index().get(at)).stream())
                    .map(Statement::id)
                    .distinct()
                    .toList();
        }

        List<Statement> of(IndexedPassage passage) {
            return statements.getOrDefault(passage, List.of());
        }

        /** Who claims a passage of the document that was not accepted yet. */
        List<String> of(Passage passage) {
            return document.claimants(passage.section(), passage.claim());
        }

        /** What they say. */
        String said(List<Integer> passages) {
            return passages.stream()
                    .flatMap(at -> of(document.index().get(at)).stream())
                    .map(Statement::says)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        boolean areSpecified(List<Integer> passages) {
            return passages.stream()
                    .flatMap(at -> of(document.index().get(at)).stream())
                    .anyMatch(it -> it.disposition() == Statement.Disposition.SPECIFIED);
        }

        boolean isBoilerplate(IndexedPassage passage) {
            List<Statement> its = of(passage);
            return !its.isEmpty() && its.stream().allMatch(it -> it.disposition() == Statement.Disposition.BOILERPLATE);
        }

        /** The first passage of a section is its heading. */
        boolean isHeading(IndexedPassage passage) {
            int at = document.index().indexOf(passage);
            return at == 0 || !document.index().get(at - 1).section().equals(passage.section());
        }
    }
}
