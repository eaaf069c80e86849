package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.catalogue.Section;

/** Cuts blocks into passages and tells equal passages of one section apart. */
final class Passages {

    private record Key(String section, String fingerprint) {}

    private Passages() {}

    /**
     * @param headings the document's known headings in reading order; sections of the same name count as one
     */
    static List<Passage> of(List<Block> all, List<Section> headings) {
        List<Block> blocks =
                all.stream().filter(b -> !Fingerprint.isMissing(b.text())).toList();
        List<String> sections = new Sections(headings).of(blocks);
        Map<Key, Integer> seen = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            for (String sentence : sentences(block)) {
                String fingerprint = Fingerprint.of(sentence);
                if (!fingerprint.isEmpty()) {
                    int occurrence = seen.merge(new Key(sections.get(i), fingerprint), 1, Integer::sum);
                    passages.add(new Passage(sections.get(i), sentence, fingerprint, occurrence, block.line()));
                }
            }
        }
        return passages;
    }

    private static List<String> sentences(Block block) {
        return block.shape() == Block.Shape.WHOLE ? List.of(block.text()) : Segmenter.sentences(block.text());
    }
}
