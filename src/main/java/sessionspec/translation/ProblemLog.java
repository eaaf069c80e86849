package sessionspec.translation;

import java.util.ArrayList;
import java.util.List;
import org.teavm.tooling.EmptyTeaVMToolLog;

/** Keeps what is wrong, and nothing else that a compiler has to say. */
final class ProblemLog extends EmptyTeaVMToolLog {

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void error(String text) {
        problems.add(text);
    }
}
