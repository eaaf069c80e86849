package sessionspec;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.core.kernel.ImpureFixture;
import sessionspec.drift.DownstreamFixture;

/** Data flows one way, and the core is pure. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("sessionspec");

    /** {@code java.base} and nothing that parses, formats, logs or asks the machine. */
    private static final ArchRule CORE_KNOWS_LITTLE = classes()
            .that()
            .resideInAPackage("sessionspec.core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "sessionspec.core..",
                            "java.lang..",
                            "java.time..",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "org.jspecify.annotations..")
                    .and(not(machine())))
            .because("it is pure, and will be compiled to run inside the report");

    private static final ArchRule CORE_FORMATS_NOTHING = noClasses()
            .that()
            .resideInAPackage("sessionspec.core..")
            .should()
            .callMethodWhere(formattingOrAskingTheTime())
            .because("words are made in the report, and instants are handed in");

    private static final ArchRule ASKING_KNOWS_LITTLE = classes()
            .that()
            .resideInAnyPackage("sessionspec.ask..", "sessionspec.json..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "sessionspec.json..",
                            "sessionspec.ask..",
                            "sessionspec.core..",
                            "sessionspec.command..",
                            "java.lang..",
                            "java.time",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "org.jspecify.annotations..")
                    .and(not(machine())))
            .because("it is compiled to run inside the report");

    private static final Set<String> LARGE = Set.of(
            "Duration.between",
            "Duration.negated",
            "Duration.multipliedBy",
            "Instant.plus",
            "Instant.minus",
            "Instant.until",
            "Instant.toString",
            "Double.parseDouble",
            "String.getBytes",
            "String.strip",
            "String.isBlank",
            "String.toLowerCase",
            "String.toUpperCase",
            "Character.isLetter",
            "Character.isDigit",
            "Character.isWhitespace",
            "Class.getName",
            "Class.cast");

    /** Otherwise the build looks for a class that there is not, and compiles everything again each time. */
    @Test
    void a_file_is_named_like_its_class() {
        assertThat(new ClassFileImporter().importPackages("sessionspec"))
                .filteredOn(
                        type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .allSatisfy(type -> assertThat(type.getSource().orElseThrow().getFileName())
                        .hasValue(type.getSimpleName() + ".java"));
    }

    @Test
    void what_is_asked_inside_the_report_is_compiled_from_little() {
        ASKING_KNOWS_LITTLE.check(PROGRAM);
        noClasses()
                .that()
                .resideInAnyPackage("sessionspec.ask..", "sessionspec.json..")
                .should()
                .callMethodWhere(formattingOrAskingTheTime())
                .orShould()
                .callMethodWhere(byRegularExpression())
                .because("neither is wanted in a compiled program")
                .check(PROGRAM);
    }

    @Test
    void the_core_is_pure() {
        CORE_KNOWS_LITTLE.check(PROGRAM);
        CORE_FORMATS_NOTHING.check(PROGRAM);
    }

    /** TeaVM's forgets what it has seen wherever two streams were joined. */
    @Test
    void what_runs_in_the_page_does_not_call_distinct() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "sessionspec.core..",
                        "sessionspec.command..",
                        "sessionspec.json..",
                        "sessionspec.ask..",
                        "sessionspec.written..")
                .should()
                .callMethod(Stream.class, "distinct")
                .check(PROGRAM);
    }

    /** Each brings into the page tables, or a calendar, that are larger than what was to be had by it. */
    @Test
    void what_runs_in_the_page_calls_nothing_that_is_large_there() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "sessionspec.core..", "sessionspec.command..", "sessionspec.json..", "sessionspec.ask..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "bring much with them",
                        call -> LARGE.contains(call.getTargetOwner().getSimpleName() + "." + call.getName())))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("impurities")
    void an_impure_core_is_noticed(Class<?> impurity) {
        JavaClasses broken = new ClassFileImporter().importClasses(impurity);

        assertThat(CORE_KNOWS_LITTLE.evaluate(broken).hasViolation()
                        || CORE_FORMATS_NOTHING.evaluate(broken).hasViolation())
                .isTrue();
    }

    static Stream<Class<?>> impurities() {
        return Arrays.stream(ImpureFixture.class.getDeclaredClasses());
    }

    @ParameterizedTest
    @CsvSource({
        "core,      ''",
        "core.kernel,     ''",
        "core.story,      core.kernel",
        "core.signin,     core.kernel core.tenant core.tokens",
        "core.tenant,     core.kernel core.signin core.tokens",
        "core.tokens,     core.kernel core.signin core.tenant",
        "core.browser,    core.kernel core.signin core.tenant core.tokens",
        "core.federation, core.kernel core.signin core.tenant core.tokens",
        "core.adfs,       core.kernel core.signin core.tokens",
        "core.interplay,  core.kernel core.signin core.tenant core.tokens core.federation core.adfs",
        "catalogue, ''",
        "messages,  ''",
        "command,   core",
        "drift,     catalogue",
        "fetch,     catalogue drift upkeep",
        "print,     ''",
        "json,      command",
        "ask,       core command json",
        "written,   core json",
        "retelling, core command ask written",
        "engine,    core command json ask written",
        "translation, engine core command json ask written",
        "evidence,  core json written",
        "change,    catalogue",
        "trace,     catalogue drift change evidence core messages ask",
        "report,    trace catalogue drift change evidence core messages json ask retelling",
        "report.view,      ask trace",
        "upkeep,    catalogue drift trace",
        "report.wording,   ask trace catalogue drift change evidence core report.view",
        "report.markdown,  trace catalogue drift report.wording",
        "report.situation, ask trace core report.wording",
        "report.link,      trace catalogue report.view report.wording",
        "report.json,      ask trace catalogue drift change evidence core report.wording report.situation",
        "report.csv,       trace catalogue drift report.wording",
        "report.section,   json ask retelling trace catalogue drift change evidence core messages report.view report.wording"
                + " report.situation report.link",
        "report.html,      trace catalogue drift change core json ask retelling report.situation report.view report.wording report.link report.section"
    })
    void data_flows_one_way(String station, String upstream) {
        knowsOnly(station, upstream.split(" ")).check(PROGRAM);
    }

    @Test
    void a_look_downstream_is_noticed() {
        JavaClasses broken = new ClassFileImporter().importClasses(DownstreamFixture.class);

        assertThat(knowsOnly("drift", "catalogue").evaluate(broken).hasViolation())
                .isTrue();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("sessionspec.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("sessionspec.report.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "catalogue", "change", "drift", "messages", "trace"})
    void sub_packages_form_no_cycle_either(String station) {
        JavaClasses ofStation = PROGRAM.that(resideInAPackage("sessionspec." + station + ".."));

        slices().matching("sessionspec.(**)").should().beFreeOfCycles().check(ofStation);
    }

    /** What is made stands in the station's own package, and whoever makes it in a room of his own. */
    @ParameterizedTest
    @CsvSource({
        "ask,              ''",
        "ask.wording,      ''",
        "ask.words,        ask ask.wording",
        "ask.lasting,      ask ask.words ask.wording",
        "ask.configuration, ask ask.words ask.wording",
        "ask.gherkin,      ask ask.words ask.lasting",
        "ask.answer,       ask ask.words ask.wording ask.lasting ask.configuration ask.gherkin",
        "catalogue,        ''",
        "catalogue.yaml,   catalogue",
        "drift,            drift.passage drift.text",
        "drift.passage,    ''",
        "drift.text,       ''",
        "drift.quote,      drift drift.passage drift.text",
        "drift.compare,    drift drift.passage drift.text",
        "drift.folder,     drift drift.passage drift.compare",
        "trace,            ''",
        "trace.run,        trace",
        "trace.provenance, trace trace.run",
        "trace.citation,   trace trace.run",
        "trace.proof,      trace trace.run",
        "trace.check,      trace trace.proof",
        "trace.lasting,    trace",
        "trace.join,       trace trace.run trace.citation trace.proof trace.check trace.lasting"
    })
    void so_it_does_within_a_station(String room, String upstream) {
        knowsOfItsStationOnly(room, upstream.split(" ")).check(PROGRAM);
    }

    @Test
    void a_look_into_another_room_is_noticed() {
        assertThat(knowsOfItsStationOnly("trace.check", "trace")
                        .evaluate(PROGRAM)
                        .hasViolation())
                .isTrue();
    }

    /** Of this program, that is; and nobody knows the entry point. */
    private static ArchRule knowsOnly(String station, String... upstream) {
        String[] known = Stream.concat(Stream.of(station), Stream.of(upstream))
                .filter(name -> !name.isEmpty())
                .map(name -> "sessionspec." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("sessionspec." + station + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("sessionspec..").and(not(resideInAnyPackage(known))))
                .allowEmptyShould(true); // command comes with the first rule that is about a command line
    }

    private static ArchRule knowsOfItsStationOnly(String room, String... upstream) {
        String[] known = Stream.concat(Stream.of(room), Stream.of(upstream))
                .filter(name -> !name.isEmpty())
                .map(name -> "sessionspec." + name)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("sessionspec." + room)
                .should()
                .dependOnClassesThat(resideInAPackage("sessionspec." + room.split("\\.")[0] + "..")
                        .and(not(resideInAnyPackage(known))));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> machine() {
        return DescribedPredicate.describe(
                "ask the machine",
                type -> type.isEquivalentTo(System.class)
                        || type.isEquivalentTo(java.util.UUID.class)
                        || type.isAssignableTo(java.time.InstantSource.class)
                        || type.getSimpleName().endsWith("Random"));
    }

    private static DescribedPredicate<JavaMethodCall> byRegularExpression() {
        return DescribedPredicate.describe(
                "use a regular expression",
                call -> call.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("split", "matches", "replaceAll", "replaceFirst")
                                .contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> formattingOrAskingTheTime() {
        return DescribedPredicate.describe("format text or ask the time", call -> {
            String owner = call.getTargetOwner().getName();
            return switch (call.getName()) {
                case "format", "formatted" -> owner.equals(String.class.getName());
                case "now" -> owner.startsWith("java.time.");
                default -> false;
            };
        });
    }
}
