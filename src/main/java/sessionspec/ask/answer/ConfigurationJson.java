package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;

import sessionspec.ask.Phrase;
import sessionspec.ask.configuration.Understood;
import sessionspec.json.JsonText;

/** What is understood of a configuration as JSON. */
final class ConfigurationJson {

    static String of(Understood understood) {
        return JsonText.of(object(
                "form", Members.FORM,
                "items", understood.situation().stream().map(Phrase::written).toList(),
                "happenings",
                        understood.happenings().stream()
                                .map(it -> it.phrase().written())
                                .toList(),
                "notTaken",
                        understood.notTaken().stream()
                                .map(it -> object(
                                        "says", it.says(),
                                        "line", it.spot().line(),
                                        "column", it.spot().column(),
                                        "bearing", it.bearing().name()))
                                .toList(),
                "provided",
                        understood.provided().stream()
                                .map(it -> object(
                                        "items",
                                        it.items().stream().map(Phrase::written).toList(),
                                        "says",
                                        it.says()))
                                .toList(),
                "remarks",
                        understood.remarks().stream()
                                .map(Understood.Remark::says)
                                .toList(),
                "policies", understood.policies(),
                "lines", understood.lines()));
    }
}
