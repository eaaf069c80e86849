package sessionspec.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** One thing of a report with its values; a value that is not known is not there. */
final class ComparedThing {

    private static final String NOT_RUN = "not run";

    /** By what a thing is the same in both reports. */
    record Key(Subject subject, String id, String at) {}

    private final Key key;
    private final String title;
    private final List<String> rules;
    private final Map<Aspect, List<String>> values = new EnumMap<>(Aspect.class);

    /**
     * @param id    the part of its JSON that holds its id
     * @param title likewise
     */
    ComparedThing(Subject subject, JsonNode json, String id, String title, List<String> rules) {
        this(new Key(subject, text(json.required(id)), ""), text(json.required(title)), rules);
    }

    ComparedThing(Key key, String title, List<String> rules) {
        this.key = key;
        this.title = title;
        this.rules = rules;
    }

    ComparedThing with(Aspect aspect, JsonNode json, String part) {
        return with(aspect, values(json.required(part)));
    }

    /** The parts that are named like what they are. */
    ComparedThing with(JsonNode json, Aspect... named) {
        for (Aspect aspect : named) {
            with(aspect, json, aspect.name().toLowerCase(Locale.ROOT));
        }
        return this;
    }

    ComparedThing with(Aspect aspect, List<String> value) {
        values.put(aspect, value);
        return this;
    }

    /** Those of a list, or the only one; none where nothing is written. */
    static List<String> values(JsonNode json) {
        Stream<JsonNode> all =
                json.isArray() ? json.valueStream() : Stream.of(json).filter(it -> !text(it).isEmpty());
        return all.map(ComparedThing::text).toList();
    }

    /** @throws JsonNodeException if it is none, as where nothing stands */
    static String text(JsonNode json) {
        if (json.isString()) {
            return json.stringValue();
        }
        throw JsonNodeException.from(json, "where there must be text, there is " + json);
    }

    Key key() {
        return key;
    }

    List<String> rules() {
        return rules;
    }

    /** When and how somebody was answered. */
    String answered() {
        return key.at() + values.get(Aspect.OUTCOME);
    }

    ComparedThing under(String id) {
        ComparedThing other = new ComparedThing(new Key(key.subject(), id, key.at()), title, rules);
        other.values.putAll(values);
        return other;
    }

    ReportChange change(ReportChange.Kind kind, List<ReportChange.Difference> differences) {
        return new ReportChange(key.subject(), key.id(), key.at(), kind, title, rules, differences);
    }

    List<ReportChange.Difference> differences(ComparedThing before) {
        return values.entrySet().stream()
                .filter(value -> before.values.containsKey(value.getKey()))
                .filter(value -> differ(value.getKey(), before.values.get(value.getKey()), value.getValue()))
                .map(value -> difference(value.getKey(), before.values.get(value.getKey()), value.getValue()))
                .toList();
    }

    /** What did not run says nothing, so that a filter makes no changes. */
    private static boolean differ(Aspect aspect, List<String> before, List<String> after) {
        boolean unknown = aspect == Aspect.STATUS && (before.contains(NOT_RUN) || after.contains(NOT_RUN));
        return !unknown && !before.equals(after);
    }

    private static ReportChange.Difference difference(Aspect aspect, List<String> before, List<String> after) {
        return new ReportChange.Difference(aspect, without(before, after), without(after, before));
    }

    /** What of a list the other one lacks, each value as often as it lacks it. */
    private static List<String> without(List<String> list, List<String> other) {
        List<String> rest = new ArrayList<>(list);
        other.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
