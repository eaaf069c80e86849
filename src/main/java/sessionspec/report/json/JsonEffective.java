package sessionspec.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.report.situation.SituationTable;
import sessionspec.report.situation.SituationTable.Choice;
import sessionspec.report.wording.ConstantName;
import sessionspec.trace.ObservedLifetime;

/** What lasts how long in the end as the JSON has it; names and order are those of the file. */
final class JsonEffective {

    /** @param notShown each cell of the page's tables that is empty: what of each axis it takes together */
    record Effective(List<Shown> shown, List<Map<String, List<Object>>> notShown) {}

    record Shown(String side, Situation situation, JsonFindings.Lifetime lifetime, String outcome, String example) {}

    record Situation(
            String user, String device, String frequency, String persistence, String farm, String keepMeSignedIn) {}

    private JsonEffective() {}

    /** Where nothing is shown there is no table on the page, so that no cell of one is empty. */
    static Effective of(List<ObservedLifetime> shown) {
        return new Effective(
                shown.stream().map(JsonEffective::shown).toList(),
                SituationTable.ALL.stream()
                        .filter(table -> !shown.isEmpty())
                        .flatMap(SituationTable::situations)
                        .filter(situation -> SituationTable.in(situation, shown).isEmpty())
                        .map(JsonEffective::words)
                        .toList());
    }

    private static Shown shown(ObservedLifetime it) {
        return new Shown(
                ConstantName.of(it.side()),
                new Situation(
                        ConstantName.of(it.under().user()),
                        ConstantName.of(it.under().device()),
                        ConstantName.of(it.under().frequency()),
                        ConstantName.of(it.under().persistence()),
                        ConstantName.of(it.under().farm()),
                        ConstantName.of(it.under().keep())),
                JsonFindings.Lifetime.of(it.lifetime()),
                ConstantName.of(it.outcome()),
                it.example());
    }

    private static Map<String, List<Object>> words(List<Choice> situation) {
        Map<String, List<Object>> words = new LinkedHashMap<>();
        situation.forEach(choice -> words.put(
                choice.axis().name(),
                choice.value().of().stream().map(JsonEffective::word).toList()));
        return words;
    }

    private static Object word(Object value) {
        return value instanceof Enum<?> constant ? ConstantName.of(constant) : value;
    }
}
