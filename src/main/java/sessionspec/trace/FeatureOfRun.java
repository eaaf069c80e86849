package sessionspec.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;
import sessionspec.messages.Attachment;
import sessionspec.messages.Attempt;
import sessionspec.messages.Document;
import sessionspec.messages.Pickle;
import sessionspec.messages.Recording;

/** One feature file: the rules and examples as written, each example with how it went. */
final class FeatureOfRun {

    private final String file;
    private final Document.Feature feature;
    private final Recording recording;
    private final Problems problems;
    private final Map<String, List<Pickle>> picklesByScenario = new HashMap<>();
    private final Map<String, TableRow> rows = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();
    private final StepsOfRun steps;
    private final List<Tag> misplacedTags = new ArrayList<>();

    private record TableRow(List<String> header, Document.Row row) {

        List<Remark> remarks(List<Document.Line> steps) {
            return IntStream.range(0, Math.min(header.size(), row.cells().size()))
                    .filter(at -> !row.cells().get(at).isBlank())
                    .filter(at -> steps.stream().noneMatch(step -> step.text().contains("<" + header.get(at) + ">")))
                    .mapToObj(at -> new Remark(header.get(at), row.cells().get(at)))
                    .toList();
        }
    }

    private FeatureOfRun(
            String file, Document.Feature feature, List<Pickle> pickles, Recording recording, Problems problems) {
        this.file = file;
        this.feature = feature;
        this.recording = recording;
        this.problems = problems;
        this.steps = new StepsOfRun(recording, keywords);
        for (Pickle pickle : pickles) {
            picklesByScenario
                    .computeIfAbsent(pickle.nodes().get(0), id -> new ArrayList<>())
                    .add(pickle);
        }
    }

    /** @return empty when the file holds no feature, which is then among the problems */
    static Optional<RunFeature> of(String file, Document document, Recording recording, Problems problems) {
        if (document.feature().isEmpty()) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    new Place(file, 0),
                    "The file holds no feature",
                    "Write the feature, or delete the file.");
        }
        return document.feature().stream()
                .map(feature -> new FeatureOfRun(file, feature, recording.pickles(document.uri()), recording, problems))
                .map(FeatureOfRun::read)
                .findFirst();
    }

    private RunFeature read() {
        misplacedTags.addAll(tags(feature.tags()));
        List<RunRule> rules = new ArrayList<>();
        List<RunExample> outside = new ArrayList<>();
        for (Document.Block block : feature.blocks()) {
            if (block instanceof Document.Background background) {
                keywords(background.steps());
            } else if (block instanceof Document.Scenario scenario) {
                outside.addAll(examples(scenario));
            } else if (block instanceof Document.Rule rule) {
                rules.add(rule(rule));
            }
        }
        return new RunFeature(
                file,
                feature.name(),
                prose(feature.description()),
                names(feature.tags()),
                rules,
                outside,
                List.copyOf(misplacedTags));
    }

    private RunRule rule(Document.Rule rule) {
        List<Place> emptyOutlines = new ArrayList<>();
        List<RunExample> examples = new ArrayList<>();
        for (Document.Block block : rule.blocks()) {
            if (block instanceof Document.Background background) {
                keywords(background.steps());
            } else if (block instanceof Document.Scenario scenario) {
                List<RunExample> ofScenario = examples(scenario);
                if (ofScenario.isEmpty()) {
                    emptyOutlines.add(new Place(file, scenario.line()));
                }
                examples.addAll(ofScenario);
            }
        }
        return new RunRule(
                rule.name(),
                prose(rule.description()),
                new Place(file, rule.line()),
                tags(rule.tags()),
                examples,
                emptyOutlines);
    }

    private List<RunExample> examples(Document.Scenario scenario) {
        misplacedTags.addAll(tags(scenario.tags()));
        keywords(scenario.steps());
        for (Document.Table table : scenario.tables()) {
            misplacedTags.addAll(tags(table.tags()));
            table.rows().forEach(row -> rows.put(row.id(), new TableRow(table.header(), row)));
        }
        return picklesByScenario.getOrDefault(scenario.id(), List.of()).stream()
                .map(pickle -> example(pickle, scenario))
                .toList();
    }

    private RunExample example(Pickle pickle, Document.Scenario scenario) {
        List<String> nodes = pickle.nodes();
        Optional<TableRow> row = Optional.ofNullable(rows.get(nodes.get(nodes.size() - 1)));
        int line = row.map(it -> it.row().line()).orElse(scenario.line());
        List<Attempt> attempts = recording.attempts(pickle);
        Optional<Attempt> last = attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
        return new RunExample(
                pickle.name(),
                line,
                scenario.line(),
                prose(scenario.description()),
                names(scenario.tags()),
                row.map(it -> it.remarks(scenario.steps())).orElse(List.of()),
                last.map(Attempt::started),
                earlier(pickle, attempts),
                steps.of(pickle, last),
                last.map(attempt -> moments(attempt, line)).orElse(List.of()));
    }

    private List<String> earlier(Pickle pickle, List<Attempt> attempts) {
        return attempts.size() < 2
                ? List.of()
                : attempts.subList(0, attempts.size() - 1).stream()
                        .map(attempt -> RunExample.outcome(steps.of(pickle, Optional.of(attempt))))
                        .toList();
    }

    private List<Moment> moments(Attempt attempt, int line) {
        List<Moment> moments = new ArrayList<>();
        for (Attachment attachment : attempt.attachments()) {
            if (attachment.mediaType().equals(EvidenceJson.MEDIA_TYPE)) {
                try {
                    moments.add(EvidenceJson.read(attachment.text()));
                } catch (IllegalArgumentException e) {
                    problems.add(
                            Problem.Kind.UNREADABLE,
                            new Place(file, line),
                            "The example attached evidence that cannot be read: " + e.getMessage(),
                            "Attach what sessionspec.evidence.EvidenceJson writes; run and report must be of one build.");
                }
            }
        }
        return moments.isEmpty() ? List.of() : moments;
    }

    private void keywords(List<Document.Line> lines) {
        lines.forEach(line -> keywords.put(line.id(), line.keyword()));
    }

    private List<Tag> tags(List<Document.Tag> tags) {
        return tags.stream()
                .map(tag -> new Tag(tag.name().substring(1), new Place(file, tag.line())))
                .toList();
    }

    private static List<String> names(List<Document.Tag> tags) {
        return tags.stream().map(Document.Tag::name).toList();
    }

    private static String prose(String description) {
        return description.isEmpty() ? "" : description.stripIndent().strip();
    }
}
