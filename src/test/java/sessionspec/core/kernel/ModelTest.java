package sessionspec.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Held.End;

/** What follows from findings, with controls that say one thing each. */
class ModelTest {

    private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");
    private static final Lifetime HOUR = Lifetime.configured("hour", Duration.ofHours(1), "T-1");
    private static final Key KEY = new Key("key", "house");
    private static final House HOUSE = new House("house");
    private static final Shown SHOWN = new Shown(Factor.FIRST_FACTOR);
    private static final Shown MFA = new Shown(Factor.MFA);

    private record Knock(Instant at) implements Event {}

    private record Move(Instant at, Fact fact) implements Event {
        @Override
        public List<Fact> records() {
            return List.of(fact);
        }
    }

    private record House(String key) implements Fact {}

    private record Key(String key, String house) implements Fact {
        @Override
        public boolean livesIn(Fact other) {
            return other.equals(new House(house));
        }
    }

    private record Shown(Factor factor) implements Demand.Prompt {}

    private static final Control ASKS = asks(out -> out.asks("T-1", "asked", SHOWN));
    private static final Control KEY_MEETS = on -> on.meets(
            Knock.class,
            (knock, now, out) -> now.find(Key.class, "key").ifPresent(key -> out.meets("T-2", "shown", SHOWN, key)));

    private static Control settles(Consumer<Findings> says) {
        return on -> on.settles(Knock.class, (knock, now, out) -> says.accept(out));
    }

    private static Control ends(Consumer<Findings> says) {
        return on -> on.ends(Knock.class, (knock, now, out) -> says.accept(out));
    }

    private static Control asks(Consumer<Findings> says) {
        return on -> on.asks(Knock.class, (knock, now, out) -> says.accept(out));
    }

    private static Control meets(Consumer<Findings> says) {
        return on -> on.meets(Knock.class, (knock, now, out) -> says.accept(out));
    }

    private static Control does(Consumer<Findings> says) {
        return on -> on.does(Knock.class, (knock, now, out) -> says.accept(out));
    }

    private static Model model(Control... controls) {
        return new Model(List.of(controls), Fault.NONE);
    }

    private static Worlds with(Fact... facts) {
        Worlds worlds = Worlds.NEW;
        for (Fact fact : facts) {
            worlds = model().answer(worlds, new Move(NOON, fact)).next();
        }
        return worlds;
    }

    private static Decision knock(Model model, Worlds worlds) {
        return model.answer(worlds, new Knock(NOON)).decision();
    }

    private static Worlds after(Model model, Worlds worlds) {
        return model.answer(worlds, new Knock(NOON)).next();
    }

    @Test
    void whatNobodyDemandsIsNotAsked() {
        assertThat(knock(model(), Worlds.NEW)).isEqualTo(Decision.NONE);
    }

    @Test
    void anUnmetDemandPromptsAndSaysWhoAsks() {
        Decision decision = knock(model(ASKS, KEY_MEETS), Worlds.NEW);

        assertThat(decision.answer()).isEqualTo(Answer.of(Answer.Kind.PROMPTED, Set.of(Factor.FIRST_FACTOR)));
        assertThat(decision.governing()).extracting(Finding::rule).containsExactly("T-1");
    }

    @Test
    void whatMeetsTheDemandGoverns() {
        Decision decision = knock(model(ASKS, KEY_MEETS), with(KEY));

        assertThat(decision.answer()).isEqualTo(Answer.LET_IN);
        assertThat(decision.governing()).extracting(Finding::rule).containsExactly("T-2");
    }

    @Test
    void aSilencedRuleNeitherAsksNorIsTold() {
        Decision decision = knock(model(ASKS).under(Fault.silenced("T-1")), Worlds.NEW);

        assertThat(decision).isEqualTo(Decision.NONE);
    }

    @Test
    void aFaultInOnePartLeavesTheOther() {
        Model both = model(ASKS, asks(out -> out.asks("T-1", "asked as well", MFA)));

        assertThat(knock(both.under(Fault.silenced("T-1").in("asked")), Worlds.NEW)
                        .answer()
                        .factors())
                .containsExactly(Factor.MFA);
    }

    @Test
    void whatIsDeniedHappensOnlyUnderForce() {
        Model denying = model(asks(out -> out.denies("T-3", "asked", forced -> forced.asks("T-3", "asked", SHOWN))));

        assertThat(knock(denying, Worlds.NEW).answer()).isEqualTo(Answer.LET_IN);
        assertThat(knock(denying.under(Fault.forced("T-3")), Worlds.NEW)
                        .answer()
                        .kind())
                .isEqualTo(Answer.Kind.PROMPTED);
    }

    @Test
    void anOpenDemandLeavesTheAnswerOpenAndGoverns() {
        Decision decision = knock(model(asks(out -> out.perhaps().asks("T-4", "perhaps asked", SHOWN))), Worlds.NEW);

        assertThat(decision.answer()).isEqualTo(Answer.UNSAID);
        assertThat(decision.governing()).extracting(Finding::rule).containsExactly("T-4");
    }

    @Test
    void anOpenDemandBesideASureRefusalIsNoMatter() {
        Model model = model(asks(out -> {
            out.perhaps().asks("T-4", "perhaps asked", SHOWN);
            out.refuses("T-5", "closed");
        }));

        assertThat(knock(model, Worlds.NEW).answer().kind()).isEqualTo(Answer.Kind.REFUSED);
    }

    @Test
    void whatIsOpenOutlivesItsEventUntilAllReadingsAgree() {
        Model perhapsGiven = model(does(out -> out.perhaps().gives("T-6", "perhaps given", KEY)));
        Worlds open = after(perhapsGiven, Worlds.NEW);
        Decision later = knock(model(ASKS, KEY_MEETS), open);

        assertThat(open.all()).hasSize(2);
        assertThat(later.answer()).isEqualTo(Answer.UNSAID);
        assertThat(later.governing()).extracting(Finding::rule).containsExactly("T-6");
        assertThat(after(model(does(out -> out.gives("T-7", "given", KEY))), open))
                .matches(settled -> settled.all().size() == 1)
                .matches(settled -> Readings.alike(settled, with(KEY)));
    }

    @Test
    void whatLivesInAnEndedFactEndsWithItAndStaysSo() {
        Model fire = model(does(out -> out.ends("T-8", "burnt", HOUSE)));
        Worlds burnt = after(fire, with(HOUSE, KEY));

        assertThat(burnt.all().get(0).facts().holds(KEY)).isFalse();
        assertThat(burnt.all().get(0).facts().end(KEY))
                .map(End::by)
                .map(Finding::rule)
                .contains("T-8");
        Model again = model(does(out -> {
            out.ends("T-9", "again", KEY);
            out.renews("T-9", "polished", KEY);
        }));
        assertThat(after(again, burnt).all().get(0).facts().end(KEY))
                .map(End::by)
                .map(Finding::rule)
                .contains("T-8");
    }

    @Test
    void whatHasEndedIsNamedByThePromptThatFollows() {
        Model model = model(ends(out -> out.ends("T-8", "lost", KEY)), ASKS, KEY_MEETS);

        assertThat(knock(model, with(KEY)).governing())
                .extracting(Finding::rule)
                .containsExactly("T-1", "T-2", "T-8");
    }

    @Test
    void timeHasPassedBeforeWhateverHappensAndEndsAtItsLastInstant() {
        Model aging = model(
                on -> on.passes(
                        Key.class, (key, now, out) -> out.expires("T-9", "rusted", key, Span.of(HOUR, NOON, now.at()))),
                ASKS,
                KEY_MEETS);
        Instant end = NOON.plus(HOUR.length());

        assertThat(aging.answer(with(KEY), new Knock(end.minusMillis(1)))
                        .decision()
                        .answer())
                .isEqualTo(Answer.LET_IN);
        assertThat(aging.answer(with(KEY), new Knock(end)).decision().answer().kind())
                .isEqualTo(Answer.Kind.PROMPTED);
    }

    @Test
    void whatIsRejectedCountsForNothingThisTime() {
        Model model = model(ends(out -> out.rejects("T-8", "not now", KEY)), ASKS, KEY_MEETS);

        assertThat(knock(model, with(KEY)).answer().kind()).isEqualTo(Answer.Kind.PROMPTED);
        assertThat(after(model, with(KEY)).all().get(0).facts().holds(KEY)).isTrue();
    }

    @Test
    void aDemandWaitsOnlyWhereSomethingGivenStillHolds() {
        Control late = on -> on.meets(
                Knock.class,
                (knock, now, out) -> now.find(Key.class, "key")
                        .ifPresent(key -> out.by(Span.of(HOUR, NOON.minus(HOUR.length()), now.at()))
                                .meets("T-2", "shown", SHOWN, key)));
        Control defers = meets(out -> out.defers("T-3", "busy", SHOWN));

        assertThat(knock(model(ASKS, late, defers), with(KEY)).answer().kind()).isEqualTo(Answer.Kind.DEFERRED);
        assertThat(knock(model(ASKS, late, defers), Worlds.NEW).answer().kind()).isEqualTo(Answer.Kind.PROMPTED);
    }

    @Test
    void aDemandThatYieldsStandsOnlyBesideTheOther() {
        Control both = asks(out -> {
            out.asks("T-1", "asked", SHOWN);
            out.asks("T-2", "with it", MFA);
            out.yields("T-2", "with it", MFA, SHOWN);
        });

        assertThat(knock(model(both, KEY_MEETS), with(KEY)).answer()).isEqualTo(Answer.LET_IN);
        assertThat(knock(model(both, KEY_MEETS), Worlds.NEW).answer().factors())
                .containsExactlyInAnyOrder(Factor.FIRST_FACTOR, Factor.MFA);
    }

    @Test
    void aSettingHasAValueOnlyWhereRulesAgree() {
        Setting<Integer> size = new Setting<>("size", "");
        Control one = settles(out -> out.settles("T-1", "one", size, 1));
        Control two = settles(out -> out.settles("T-2", "two", size, 2));
        Control outranks = settles(out -> out.outranks("T-2", "first", size, "T-1"));
        Control asksForTwo = asks(out -> {
            if (out.setting(size).equals(Optional.of(2))) {
                out.asks("T-3", "two", SHOWN);
            }
        });

        assertThat(knock(model(one, two, asksForTwo), Worlds.NEW).answer()).isEqualTo(Answer.LET_IN);
        assertThat(knock(model(one, two, outranks, asksForTwo), Worlds.NEW)
                        .answer()
                        .kind())
                .isEqualTo(Answer.Kind.PROMPTED);
    }

    @Test
    void askingChangesNothing() {
        Model model = model(ASKS, KEY_MEETS);
        Worlds before = with(KEY);

        assertThat(after(model, before)).matches(after -> Readings.alike(after, before));
        assertThat(knock(model, after(model, before))).isEqualTo(knock(model, before));
    }
}
