package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;

class ToldTest {

    private static final Finding OPEN = met("APP-3", true);
    private static final Finding CERTAIN = met("EVT-2", false);

    private static Finding met(String rule, boolean open) {
        return new Finding(rule, "session of its own", Verb.MEETS, "Demand", Optional.empty(), open);
    }

    private static Decision answered(Answer answer, Finding... governing) {
        return new Decision(answer, List.of(governing), List.of());
    }

    @Test
    void whatIsOpenIsToldWhereTheAnswerDependsOnIt() {
        assertThat(told(answered(Answer.LET_IN, OPEN, CERTAIN))).isFalse();
        assertThat(told(answered(Answer.UNSAID, OPEN, CERTAIN))).isTrue();
        assertThat(told(answered(Answer.LET_IN, OPEN))).isTrue();
        assertThat(Told.inFull("APP-3", OPEN, answered(Answer.LET_IN, OPEN, CERTAIN)))
                .isTrue();
    }

    private static boolean told(Decision decision) {
        assertThat(Told.inPassing(OPEN, decision)).isEqualTo(Told.inFull("EVT-2", OPEN, decision));
        return Told.inFull("EVT-2", OPEN, decision);
    }
}
