package io.baoxiu.journal;

import io.baoxiu.rules.Ground;
import io.baoxiu.vocabulary.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as JSON. Those that are the same in every decision, as most are, are remembered. */
final class ReasonJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 10_000;

    private static final Map<Language, Map<Ground, String>> KNOWN =
            Map.of(Language.ZH, new ConcurrentHashMap<>(), Language.EN, new ConcurrentHashMap<>());

    private ReasonJson() {}

    static String of(Ground ground, Language language) {
        if (!ground.zh().isEmpty()) {
            return made(ground, language);
        }
        Map<Ground, String> known = KNOWN.getOrDefault(language, Map.of());
        String text = known.get(ground);
        if (text == null) {
            text = made(ground, language);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(ground, text);
        }
        return text;
    }

    private static String made(Ground ground, Language language) {
        return JSON.writeValueAsString(ground.in(language));
    }
}
