package sessionspec.report.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Term;
import sessionspec.change.Comparison;
import sessionspec.change.ReportChange;
import sessionspec.core.Situation;
import sessionspec.report.wording.Terms;
import sessionspec.trace.Circumstances;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.Language;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.Step;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Where the published format names, orders or leaves out fields of a type otherwise than the type does. */
final class PublishedForms {

    static JsonMapper.Builder in(JsonMapper.Builder mapper) {
        return mapper.addMixIn(Problem.class, PlaceOfProblem.class)
                .addMixIn(Discrepancy.class, WithoutPlace.class)
                .addMixIn(Retired.class, WithoutPlace.class)
                .addMixIn(Term.class, WithoutPlace.class)
                .addMixIn(Step.class, StepAsRead.class)
                .addMixIn(Step.Value.class, Pair.class)
                .addMixIn(Language.Phrase.class, Phrase.class)
                .addMixIn(Language.Use.class, Use.class)
                .addMixIn(ObservedLifetime.class, Observed.class)
                .addMixIn(EffectiveLifetime.class, Computed.class)
                .addMixIn(EffectiveLifetime.Turn.class, ComputedTurn.class)
                .addMixIn(Circumstances.AtAdfs.class, OfFarm.class)
                .addMixIn(Situation.class, SituationOrder.class)
                .addMixIn(Comparison.Made.class, Changes.class)
                .addMixIn(ReportChange.class, Change.class)
                .addModule(new SimpleModule()
                        .addSerializer(new ConstantWriter())
                        .addSerializer(Statement.Claim.class, ToStringSerializer.instance));
    }

    private interface PlaceOfProblem {
        @JsonUnwrapped
        Place place();
    }

    @JsonIgnoreProperties("place")
    private interface WithoutPlace {}

    @JsonIgnoreProperties({"role", "line"})
    private interface StepAsRead {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Pair {}

    private interface Phrase {
        @JsonProperty("phrase")
        String text();
    }

    private interface Use {
        @JsonProperty("step")
        String text();
    }

    private interface Observed {
        @JsonProperty("situation")
        Situation under();
    }

    @JsonIgnoreProperties("useNoMatter")
    private interface Computed {
        @JsonProperty("situation")
        Circumstances in();
    }

    @JsonIgnoreProperties("open")
    private interface ComputedTurn {}

    private interface OfFarm {
        @JsonProperty("keepMeSignedIn")
        Situation.Keep keep();
    }

    @JsonPropertyOrder({"user", "device", "frequency", "persistence", "farm", "keepMeSignedIn"})
    private interface SituationOrder {
        @JsonProperty("keepMeSignedIn")
        Situation.Keep keep();
    }

    private interface Changes {
        @JsonProperty("items")
        List<ReportChange> changes();
    }

    private interface Change {
        @JsonProperty("change")
        ReportChange.Kind kind();
    }

    @SuppressWarnings("rawtypes")
    private static final class ConstantWriter extends StdSerializer<Enum> {
        ConstantWriter() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
            json.writeString(Terms.name(constant));
        }
    }
}
