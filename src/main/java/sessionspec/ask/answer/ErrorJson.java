package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;

import java.util.Map;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Spot;
import sessionspec.json.JsonText;

/** Why there is no answer, as JSON. */
final class ErrorJson {

    private ErrorJson() {}

    static String of(NotUnderstood wrong) {
        Map<String, Object> error = object("says", wrong.sentence());
        if (!wrong.spot().equals(Spot.NONE)) {
            error.put("line", wrong.spot().line());
            error.put("column", wrong.spot().column());
        }
        return JsonText.of(object("form", Members.FORM, "error", error));
    }
}
