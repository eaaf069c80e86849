package sessionspec.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the messages that a run would leave behind, without one. Ids are numbers from 1, so those of any two runs are
 * the same, and time passes by a second with each attempt.
 */
public final class RunWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /**
     * An example to write.
     *
     * @param rule     title of its rule; empty when it stands outside any
     * @param attempts status of each step for each attempt; none when it does not run
     */
    public record Told(String rule, String name, int line, List<List<String>> attempts) {
        public static Told of(String rule, String name, int line, String... statuses) {
            return new Told(rule, name, line, statuses.length == 0 ? List.of() : List.of(List.of(statuses)));
        }

        public Told again(String... statuses) {
            List<List<String>> more = new ArrayList<>(attempts);
            more.add(Arrays.asList(statuses));
            return new Told(rule, name, line, more);
        }

        int steps() {
            return attempts.isEmpty() ? 1 : attempts.get(0).size();
        }
    }

    private final List<String> lines = new ArrayList<>();
    private int ids;
    private int seconds;

    public RunWriter() {
        this(1_700_000_000);
    }

    /** @param seconds when it begins, since 1970 */
    public RunWriter(int seconds) {
        this.seconds = seconds;
        line("{'meta':{'protocolVersion':'30.1.0','implementation':{'name':'writer','version':'1'},"
                + "'runtime':{'name':'none','version':'0'},'os':{'name':'x'},'cpu':{'name':'y'}}}");
        line("{'stepDefinition':{'id':'definition','sourceReference':{'javaMethod':{'className':'glue.Steps',"
                + "'methodName':'step','methodParameterTypes':['java.lang.String']}}}}");
    }

    /** Rules come in the order of their first example. */
    public RunWriter feature(String uri, String name, Told... examples) {
        List<String> blocks = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> titles = Arrays.stream(examples).map(Told::rule).distinct().toList();
        for (String title : titles) {
            List<String> children = new ArrayList<>();
            for (Told told : examples) {
                if (told.rule().equals(title)) {
                    children.add(scenario(uri, told, after));
                }
            }
            String all = String.join(",", children);
            if (title.isEmpty()) {
                blocks.add(0, all);
            } else {
                blocks.add("{'rule':{'location':{'line':2},'keyword':'Rule','description':'','tags':[],'name':"
                        + quoted(title) + ",'children':[" + all + "]}}");
            }
        }
        line("{'gherkinDocument':{'uri':" + quoted(uri) + ",'feature':{'location':{'line':1},'tags':[{'location':"
                + "{'line':1},'name':'@shop','id':'t'}],'language':'en','keyword':'Feature','description':'  Told.','name':"
                + quoted(name) + ",'children':[" + String.join(",", blocks) + "]}}}");
        after.forEach(this::line);
        return this;
    }

    private String scenario(String uri, Told told, List<String> after) {
        String scenario = id();
        String pickle = id();
        List<String> written = new ArrayList<>();
        List<String> picked = new ArrayList<>();
        List<String> done = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int step = 1; step <= told.steps(); step++) {
            String node = id();
            String own = id();
            ids.add(id());
            written.add("{'location':{'line':" + (told.line() + step) + "},'keyword':'Given ','text':'x','id':'" + node
                    + "'}");
            picked.add("{'astNodeIds':['" + node + "'],'id':'" + own + "','text':"
                    + quoted("step " + step + " of " + told.name()) + "}");
            done.add("{'id':'" + ids.get(step - 1) + "','pickleStepId':'" + own
                    + "','stepDefinitionIds':['definition'],'stepMatchArgumentsLists':[{'stepMatchArguments':[{'group':"
                    + "{'children':[],'start':5,'value':'" + step + "'},'parameterTypeName':'int'}]}]}");
        }
        after.add("{'pickle':{'id':'" + pickle + "','uri':" + quoted(uri) + ",'name':" + quoted(told.name())
                + ",'language':'en','steps':[" + String.join(",", picked) + "],'tags':[],'astNodeIds':['" + scenario
                + "']}}");
        if (!told.attempts().isEmpty()) {
            String testCase = id();
            after.add("{'testCase':{'id':'" + testCase + "','pickleId':'" + pickle + "','testSteps':["
                    + String.join(",", done) + "]}}");
            for (int attempt = 0; attempt < told.attempts().size(); attempt++) {
                attempt(testCase, attempt, ids, told.attempts().get(attempt), after);
            }
        }
        return "{'scenario':{'location':{'line':" + told.line() + "},'tags':[],'keyword':'Scenario','name':"
                + quoted(told.name()) + ",'description':'','steps':[" + String.join(",", written)
                + "],'examples':[],'id':'" + scenario + "'}}";
    }

    private void attempt(String testCase, int number, List<String> steps, List<String> statuses, List<String> after) {
        String started = id();
        String at = ",'timestamp':{'seconds':" + seconds++ + ",'nanos':0}";
        after.add("{'testCaseStarted':{'attempt':" + number + ",'id':'" + started + "','testCaseId':'" + testCase + "'"
                + at + "}}");
        for (int step = 0; step < steps.size(); step++) {
            String status = statuses.get(step);
            String message = status.equals("failed") ? ",'message':'Expected 1 but was 2\\n\\tat glue.Steps'" : "";
            String ids = "'testCaseStartedId':'" + started + "','testStepId':'" + steps.get(step) + "'";
            after.add("{'testStepStarted':{" + ids + at + "}}");
            after.add("{'testStepFinished':{" + ids + ",'testStepResult':{'duration':{'seconds':0,'nanos':1},'status':'"
                    + status.toUpperCase(Locale.ROOT) + "'" + message + "}" + at + "}}");
        }
        after.add("{'testCaseFinished':{'testCaseStartedId':'" + started + "','willBeRetried':false" + at + "}}");
    }

    /** What the last attempt of the last feature left behind. */
    public RunWriter attachment(String mediaType, String encoding, String body) {
        String started = lines.get(lines.size() - 1).replaceAll(".*\"testCaseStartedId\":\"(\\d+)\".*", "$1");
        line("{'attachment':{'testCaseStartedId':'" + started + "','mediaType':'" + mediaType + "','contentEncoding':'"
                + encoding + "','body':" + quoted(body) + "}}");
        return this;
    }

    /** With the run's last word. */
    public Path to(Path file) {
        line("{'testRunFinished':{'success':true,'timestamp':{'seconds':" + seconds + ",'nanos':0}}}");
        return interrupted(file);
    }

    public Path interrupted(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id() {
        return Integer.toString(++ids);
    }

    private void line(String line) {
        lines.add(line.replace('\'', '"').replace('\u0001', '\''));
    }

    /** Apostrophes stand for quotation marks above, so those of a text are set aside meanwhile. */
    private static String quoted(String text) {
        return JSON.writeValueAsString(text).replace('\'', '\u0001');
    }
}
