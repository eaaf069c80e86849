package sessionspec.trace.check;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sessionspec.ask.answer.RemarkName;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Identified;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.Suggestion;
import sessionspec.trace.Rule;

/** Holds that answers know each remark of the catalogue, that it has all they tell, and that what it names exists. */
public record RemarkChecks(Problems problems) {

    private static final Pattern ID = Pattern.compile("\\b[A-Z]{2,5}-\\d+\\b");

    /** To be asked only when everything ran. */
    public void hold(Catalogue catalogue, List<Rule> rules) {
        Set<String> ids = rules.stream().map(Rule::id).collect(toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>(ids);
        catalogue.sentences().forEach(it -> told.add(it.rule() + " " + it.part()));
        Set<String> cited = new TreeSet<>(ids);
        catalogue.judgements().stream().map(Identified::id).forEach(cited::add);
        Set<String> lacking = new TreeSet<>(RemarkName.all());
        for (Remark remark : catalogue.remarks()) {
            Place place = remark.place();
            known("No answer tells a remark", Stream.of(remark.name()), RemarkName.all(), place);
            String who = "The remark \"" + remark.name() + "\"";
            known(who + " is told of what no rule says,", remark.of().stream().flatMap(List::stream), told, place);
            known(who + " cites what there is not,", cited(remark), cited, place);
            lacking.remove(remark.name());
        }
        catalogue.remarks().stream()
                .map(Remark::place)
                .findFirst()
                .ifPresent(place -> lacking.forEach(name -> problems.add(
                        Problem.Kind.RULE_INCOMPLETE,
                        place,
                        "There is no remark \"" + name + "\", which answers tell",
                        "Write it here, or take it out of what answers tell.")));
    }

    private static Stream<String> cited(Remark remark) {
        return remark.says().stream().flatMap(it -> ID.matcher(it).results()).map(MatchResult::group);
    }

    private void known(String what, Stream<String> written, Collection<String> known, Place place) {
        written.filter(it -> !known.contains(it))
                .forEach(it -> problems.add(
                        Problem.Kind.UNKNOWN_ID,
                        place,
                        what + " \"" + it + "\"",
                        "Correct the name, or take it out." + Suggestion.didYouMean(it, known)));
    }
}
