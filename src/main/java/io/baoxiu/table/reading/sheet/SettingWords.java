package io.baoxiu.table.reading.sheet;

import io.baoxiu.table.Labelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the keys and values of settings in a workbook. */
public enum SettingWords {
    TABLE("table", "表名"),
    TITLE("title", "标题"),
    HIT_POLICY("hit policy", "命中方式", new Value("FIRST", "首行"), new Value("UNIQUE", "唯一"), new Value("COLLECT", "全部")),
    COMPLETE("complete", "完整", new Value("yes", "是"), new Value("no", "否")),
    RESULTS("results", "结果", new Value("each", "逐行"));

    private final String key;
    private final String zh;
    private final List<Value> values;

    private record Value(String en, String zh) {

        boolean isNamed(String text) {
            return text.equals(zh) || text.equalsIgnoreCase(en);
        }
    }

    SettingWords(String key, String zh, Value... values) {
        this.key = key;
        this.zh = zh;
        this.values = List.of(values);
    }

    public static Optional<SettingWords> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(word -> lower.equals(word.key) || lower.equals(word.zh))
                .findFirst();
    }

    /** The labelling in which the key of a setting is written. */
    public static Optional<Labelling> words(String text) {
        return named(text).map(word -> text.equals(word.zh) ? Labelling.ZH : Labelling.EN);
    }

    String key() {
        return key;
    }

    public String in(Labelling labels) {
        return labels == Labelling.ZH ? zh : key;
    }

    /** A value by its canonical name; any other text unchanged. */
    String value(String text) {
        return value(text, Labelling.CODE);
    }

    /** A value in a labelling; any other text unchanged. */
    public String value(String text, Labelling labels) {
        return values.stream()
                .filter(value -> value.isNamed(text))
                .findFirst()
                .map(value -> labels == Labelling.ZH ? value.zh() : value.en())
                .orElse(text);
    }
}
