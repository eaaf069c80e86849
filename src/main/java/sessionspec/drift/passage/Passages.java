package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.catalogue.Section;

/** Cuts blocks into passages and tells equal passages of one section apart. */
final class Passages {

    private record Key(String section, String fingerprint) {}

    /**
     * @param headings the document's known headings in reading order; sections of the same name count as one
     */
    static List<Passage> of(List<Block> all, List<Section> headings) {
        List<Block> blocks = Symbols.settled(all);
        List<String> sections = new Sections(headings).of(blocks);
        Map<Key, Integer> seen = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<String> sentences = block.sentences();
            for (int n = 0; n < sentences.size(); n++) {
                String sentence = sentences.get(n);
                String fingerprint = Fingerprint.of(sentence);
                if (!fingerprint.isEmpty()) {
                    int occurrence = seen.merge(new Key(sections.get(i), fingerprint), 1, Integer::sum);
                    Marks marks = block.marks().ofSentence(n == 0, n == sentences.size() - 1);
                    passages.add(new Passage(sections.get(i), sentence, fingerprint, occurrence, block.line(), marks));
                }
            }
        }
        return passages;
    }
}
