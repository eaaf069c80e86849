package sessionspec.ask.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sessionspec.ask.Form;
import sessionspec.ask.Slot;
import sessionspec.ask.Tokens;
import sessionspec.ask.words.Vocabulary;

class VocabularyJsonTest {

    @Test
    void a_form_is_told_with_what_can_stand_in_its_slots() {
        assertThat(VocabularyJson.json())
                .contains("\"words\":\"works in {app}\",\"asks\":true")
                .contains("\"Outlook\"");
    }

    @Test
    void what_can_stand_in_many_slots_is_told_once() {
        assertThat(VocabularyJson.json().split("\"Salesforce\""))
                .as("before, between and after the apps and what a policy can be for")
                .hasSize(3);
    }

    @Test
    void what_is_listed_for_a_slot_can_stand_there() {
        for (Form form : Stream.concat(Vocabulary.situation().stream(), Vocabulary.happenings().stream())
                .toList()) {
            for (Slot<?> slot : form.slots()) {
                assertThat(slot.values())
                        .allMatch(value -> slot.take(Tokens.split(value), 0).isPresent());
            }
        }
    }
}
