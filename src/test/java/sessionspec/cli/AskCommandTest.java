package sessionspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    private static final String POLICY = """
            {"displayName": "P", "state": "enabled",
             "conditions": {"applications": {"includeApplications": ["All"]}, "locations": {"includeLocations": ["All"]}},
             "sessionControls": {"signInFrequency": {"isEnabled": true, "type": "hours", "value": 1}}}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_answers_in_text_with_the_rule_and_every_other_limit() throws IOException {
        String story = file(
                "story",
                "ask 1\nuser managed\ndevice joined\npolicy every 1h\nbrowser none\n00:00 logs in\nthen works\n");

        assertThat(run("--story", story)).isZero();
        assertThat(out.toString())
                .startsWith("Until 01:00: then the user is asked to sign in again.\n\nDecides 01:00\n  SIF-2  The PRT")
                .contains("from 00:00, 1 h, ended 01:00")
                .contains("DEV-2  PRT validity, 14 days: ")
                .contains("What happened\n  00:00  logs in: went through\n")
                .contains("Unless\n  licence: free: 1 h for certain, then the documents do not say\n")
                .contains("Taken as usual, and tried otherwise as well: tenant, licence, ");
    }

    @Test
    void what_the_documents_do_not_say_has_an_exit_code_and_what_concerns_it() throws IOException {
        String story = file(
                "story",
                "ask 1;user federated unsynced;device joined;policy none;browser none;00:00 signs in;then idle");

        assertThat(run("--story", story)).isEqualTo(1);
        assertThat(out.toString()).contains("the documents do not say").containsPattern("see .*INT-\\d+");
    }

    @Test
    void policies_add_to_the_situation_and_what_was_not_taken_is_told() throws IOException {
        String story = file("story", "ask 1;user managed;device joined;browser none;00:00 logs in;then works");
        String policy = file("policy.json", POLICY);

        assertThat(run("--story", story, "--policy", policy, "--json")).isZero();
        assertThat(out.toString()).startsWith("{\"form\":1,").contains("\"says\":\"Until 01:00: then the user");
        assertThat(err.toString())
                .startsWith(policy + ":2:80: Policy \"P\" depends on the location, which was not taken.\n")
                .contains("Policy \"P\" counts only if it covers this sign-in: it goes by the location as well");
    }

    @Test
    void without_a_story_it_prints_what_is_understood() throws IOException {
        assertThat(run("--policy", file("policy.json", POLICY))).isZero();
        assertThat(out.toString()).isEqualTo("ask 1\npolicy every 1h\n");
    }

    @Test
    void every_line_is_accounted_for_in_text_and_in_json_and_what_is_given_twice_is_told() throws IOException {
        String lines = file("lines", "SsoLifetime : 60\nplease\n");

        assertThat(run("--policy", lines, "--policy", lines)).isZero();
        assertThat(out.toString()).isEqualTo("ask 1\nSsoLifetime 60\n");
        assertThat(err.toString())
                .contains(lines + ": Line 1: understood.\n", lines + ": Line 2: not taken, and may matter.\n")
                .endsWith("\n\"SsoLifetime 60\" is given twice, and counts once.\n");
        assertThat(run("--policy", lines, "--json")).isZero();
        assertThat(out.toString())
                .contains("\"items\":[\"SsoLifetime 60\"]", "\"lines\":[\"Line 1: understood.\",\"Line 2: not taken, ");
    }

    @Test
    void bad_input_is_told_in_one_line_with_its_place() throws IOException {
        String story = file("story", "ask 1\ndevise joined\n00:00 dances\n");
        String policy = file("policy.json", "{\"a\": }");
        String contrary = file("contrary", "ask 1\npolicy none\n00:00 signs in\n");
        String missing = folder.resolve("missing").toString();
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(List.of(
                        run("--story", story),
                        run("--policy", policy),
                        run("--story", contrary, "--policy", file("good.json", POLICY)),
                        run("--story", missing),
                        run("--story", bytes.toString()),
                        run()))
                .containsOnly(2);
        assertThat(err.toString())
                .contains(story + ":2:1: \"devise joined\" is not understood", "\n" + story + ":3:1: \"00:00 dances\"")
                .contains(policy + ":1:7: This is no JSON")
                .contains("\"policy none\" and \"policy every 1h\" cannot both be so.")
                .contains(missing + ": There is no such file.")
                .contains(bytes + ": This is no text in UTF-8.")
                .contains("Name what is asked by --story");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ask"));
        all.addAll(List.of(arguments));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }
}
