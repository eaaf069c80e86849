package sessionspec.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Statement;
import sessionspec.change.Aspect;
import sessionspec.change.ReportChange;
import sessionspec.change.Subject;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.report.BaselineFixture;
import sessionspec.report.Fixtures;
import sessionspec.report.Written;
import sessionspec.report.html.InlinedFiles;
import sessionspec.report.wording.Terms;
import sessionspec.trace.Circumstances;
import sessionspec.trace.ObservedLifetime.Side;
import sessionspec.trace.Status;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

public class JsonReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SCHEMA = InlinedFiles.resource(JsonReport.SCHEMA);
    private static final String COMPUTED = "/$defs/computedSituation/properties/";
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);

    public static Stream<Arguments> fixtures() {
        return Stream.of(
                arguments("verified", Fixtures.verified()),
                arguments("without sources", Fixtures.withoutSources()),
                arguments("failing", Fixtures.failing()),
                arguments("filtered", Fixtures.filtered()),
                arguments("compared", BaselineFixture.compared()),
                arguments("empty", Fixtures.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void theSchemaDescribesIt(String name, Traceability result) {
        assertThat(errors(Written.json(result))).as(name).isEmpty();
    }

    @Test
    void theSchemaNoticesWhatIsBroken() {
        ObjectNode root = (ObjectNode) MAPPER.readTree(Written.json(Fixtures.verified()));
        root.put("verdict", "splendid");
        assertThat(errors(root.toString())).isNotEmpty();

        ObjectNode unknown = (ObjectNode) MAPPER.readTree(Written.json(Fixtures.verified()));
        ((ObjectNode) unknown.at("/rules/0/examples/0")).put("mood", "good");
        assertThat(errors(unknown.toString())).isNotEmpty();

        ObjectNode missing = (ObjectNode) MAPPER.readTree(Written.json(Fixtures.verified()));
        ((ObjectNode) missing.at("/rules/0/examples/0/decisions/0/findings/0/arithmetic")).remove("until");
        assertThat(errors(missing.toString())).isNotEmpty();
    }

    @Test
    void theSchemaKnowsEveryWordOfItsClosedLists() {
        JsonNode root = MAPPER.readTree(SCHEMA);
        assertThat(words(root, "/properties/verdict/enum"))
                .isEqualTo(lower(Stream.of(Verdict.values()).toArray(Verdict[]::new)));
        assertThat(words(root, "/$defs/status/enum"))
                .isEqualTo(lower(Stream.of(Status.values()).toArray(Status[]::new)));
        assertThat(words(root, "/$defs/outcome/enum")).isEqualTo(lower(Answer.Kind.values()));
        assertThat(words(root, "/$defs/factors/items/enum")).isEqualTo(lower(Factor.values()));
        assertThat(words(root, "/$defs/side/enum")).isEqualTo(lower(Side.values()));
        assertThat(words(root, "/$defs/user/enum")).isEqualTo(lower(Situation.User.values()));
        assertThat(words(root, "/$defs/device/enum")).isEqualTo(lower(Device.Join.values()));
        assertThat(words(root, "/$defs/frequency/enum")).isEqualTo(lower(Situation.SignInPolicy.values()));
        assertThat(words(root, "/$defs/persistence/enum")).isEqualTo(lower(BrowserSession.Kept.values()));
        assertThat(words(root, "/$defs/farm/enum")).isEqualTo(lower(Situation.Servers.values()));
        assertThat(words(root, COMPUTED + "frequency/enum")).isEqualTo(lower(Circumstances.Frequency.values()));
        assertThat(words(root, COMPUTED + "persistence/enum")).isEqualTo(lower(Circumstances.Persistence.values()));
        assertThat(words(root, "/$defs/lifetime/properties/kind/enum")).isEqualTo(lower(Lifetime.Kind.values()));
        assertThat(words(root, "/$defs/lifetime/properties/origin/enum")).isEqualTo(lower(Origin.values()));
        assertThat(words(root, "/$defs/problem/properties/kind/enum")).isEqualTo(lower(Problem.Kind.values()));
        assertThat(words(root, "/$defs/statement/properties/kind/enum")).isEqualTo(lower(Statement.Kind.values()));
        assertThat(words(root, "/$defs/statement/properties/disposition/enum"))
                .isEqualTo(lower(Statement.Disposition.values()));
        assertThat(words(root, "/$defs/change/properties/subject/enum")).isEqualTo(lower(Subject.values()));
        assertThat(words(root, "/$defs/change/properties/change/enum")).isEqualTo(lower(ReportChange.Kind.values()));
        assertThat(words(root, "/$defs/change/properties/differences/items/properties/aspect/enum"))
                .isEqualTo(lower(Aspect.values()));
    }

    @Test
    void itHasTheDecisionWithItsArithmetic() {
        JsonNode decision = MAPPER.readTree(Written.json(Fixtures.verified())).at("/rules/0/examples/0/decisions/2");
        assertThat(decision.at("/at").asString()).isEqualTo("1970-01-01T05:45:00Z");
        assertThat(decision.at("/clock").asString()).isEqualTo("05:45");
        assertThat(decision.at("/outcome").asString()).isEqualTo("prompted");
        assertThat(decision.at("/factors/0").asString()).isEqualTo("first factor");
        assertThat(decision.at("/findings/0/governs").asBoolean()).isTrue();
        assertThat(decision.at("/findings/0/arithmetic/lifetime/length").asString())
                .isEqualTo("PT1H");
        assertThat(decision.at("/findings/0/arithmetic/until").asString()).isEqualTo("1970-01-01T05:45:00Z");
        assertThat(decision.at("/findings/1/governs").asBoolean()).isFalse();
    }

    @Test
    void numbersAreThoseOfTheResult() {
        Traceability result = Fixtures.failing();
        JsonNode root = MAPPER.readTree(Written.json(result));
        assertThat(root.at("/totals/passages").asInt())
                .isEqualTo(result.totals().passages());
        assertThat(sum(root, "passages")).isEqualTo(result.totals().passages());
        assertThat(sum(root, "unclaimedPassages")).isEqualTo(result.totals().unclaimedPassages());
        assertThat(sum(root, "specified")).isEqualTo(result.totals().specified());
        assertThat(root.at("/documents/0/sha256").asString()).hasSize(64);
        assertThat(MAPPER.readTree(Written.json(Fixtures.withoutSources()))
                        .at("/documents/0/sha256")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsComputedIsThatOfThePage() {
        Traceability result = Fixtures.verified();
        JsonNode ends = MAPPER.readTree(Written.json(result)).at("/effectiveLifetimes");
        Elements rows = Jsoup.parse(Written.page(result)).select("#effective tbody tr");

        assertThat(ends.at("/shown")).isNotEmpty();
        assertThat(ends.at("/computed")).hasSameSizeAs(result.effective());
        assertThat(rows.select("td:first-of-type strong").eachText())
                .as("each row says of one situation what the data say")
                .hasSizeLessThan(result.effective().size())
                .contains("90 days", "1 day", "12 h", "14 days");
        assertThat(ends.at("/computed/0/situation/device").asString()).isEqualTo("joined");
        assertThat(ends.at("/computed/0/unused/0/after").asString()).isEqualTo("PT2160H");
        assertThat(ends.at("/computed/0/used")).isEmpty();
    }

    private static int sum(JsonNode root, String number) {
        int sum = 0;
        for (JsonNode document : root.at("/documents")) {
            sum += document.get(number).asInt();
        }
        return sum;
    }

    private List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static List<String> words(JsonNode root, String pointer) {
        return root.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> lower(Enum<?>[] values) {
        return Stream.of(values).map(Terms::name).toList();
    }
}
