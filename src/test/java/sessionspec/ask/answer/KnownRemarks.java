package sessionspec.ask.answer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.catalogue.yaml.CatalogueLoader;

/** Of the catalogue only its remarks. */
public final class KnownRemarks {

    public static final Catalogued ONLY = with(Map.of(), Map.of());

    private KnownRemarks() {}

    static Catalogued with(Map<String, List<String>> judgements, Map<String, List<String>> readings) {
        Map<String, String> says = new HashMap<>();
        Map<String, List<String>> of = new HashMap<>();
        CatalogueLoader.load(Path.of("features/catalogue")).remarks().forEach(remark -> {
            says.put(remark.name(), remark.says().orElse(""));
            of.put(remark.name(), remark.of().orElse(List.of()));
        });
        return new Catalogued(new FindingSentences(says), judgements, readings, of);
    }
}
