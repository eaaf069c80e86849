package sessionspec.ask.answer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Happening;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;

/** The dates of what a question says, of which some times may have none. */
final class SaidDates {

    /** The first date of those that are said where not all times have one. */
    static Optional<String> firstOfSome(Answered answered) {
        Question question = answered.question();
        List<Instant> said = Stream.<Stream<?>>of(
                        question.story().stream().map(Happening::at),
                        question.situation().stream().flatMap(it -> it.phrase().values().values().stream()),
                        answered.told(PropertiesSet.class)
                                .flatMap(it -> it.properties().stream())
                                .map(Property::value))
                .flatMap(it -> it)
                .flatMap(it -> it instanceof Instant time ? Stream.of(time) : Stream.empty())
                .toList();
        return said.stream().noneMatch(ClockTimes::isStory)
                ? Optional.empty()
                : said.stream()
                        .filter(it -> !ClockTimes.isStory(it))
                        .min(Comparator.naturalOrder())
                        .map(ClockTimes::date);
    }
}
