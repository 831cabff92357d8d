package io.baoxiu.journal;

import io.baoxiu.rules.Ground;
import io.baoxiu.rules.Sentence;
import io.baoxiu.vocabulary.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as JSON. The fixed text of a sentence is the same in every decision, and is cached. */
final class ReasonJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 10_000;

    /** A private-use character, which no sentence contains. */
    private static final String MARK = "\uE000";

    private static final Map<Language, Map<Sentence, List<String>>> KNOWN =
            Map.of(Language.ZH, new ConcurrentHashMap<>(), Language.EN, new ConcurrentHashMap<>());

    private ReasonJson() {}

    static void write(Ground ground, Language language, StringBuilder to) {
        List<String> fillings = language == Language.ZH ? ground.zh() : ground.en();
        List<String> pieces = pieces(ground.sentence(), fillings.size(), language);
        if (pieces.size() != fillings.size() + 1) {
            to.append(JSON.writeValueAsString(ground.in(language)));
            return;
        }
        to.append(pieces.get(0));
        for (int place = 0; place < fillings.size(); place++) {
            to.append(quoted(fillings.get(place))).append(pieces.get(place + 1));
        }
    }

    private static List<String> pieces(Sentence sentence, int places, Language language) {
        Map<Sentence, List<String>> known = KNOWN.getOrDefault(language, Map.of());
        List<String> pieces = known.get(sentence);
        if (pieces == null) {
            List<String> marks = Collections.nCopies(places, MARK);
            String json = JSON.writeValueAsString(new Ground(sentence, marks, marks).in(language));
            pieces = List.of(json.split(MARK, -1));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(sentence, pieces);
        }
        return pieces;
    }

    /** Most fillings are days, sums and words, which need no escapes in JSON. */
    private static String quoted(String filling) {
        if (filling.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || ".- ".indexOf(sign) >= 0)) {
            return filling;
        }
        String json = JSON.writeValueAsString(filling);
        return json.substring(1, json.length() - 1);
    }
}
