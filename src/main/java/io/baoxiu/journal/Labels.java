package io.baoxiu.journal;

import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.KeptTerms.Spread;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values by which an entry is found, by name, as listed in the file beside the rules; {@code null} if it has none. */
public record Labels(Map<String, @Nullable Object> values) {

    static final KeptTerms TERMS = KeptTerms.SHIPPED;

    /** The label that leads to a person. */
    public static final String REFERENCE = TERMS.only(Spread.OWN);

    public static final String PLACE = TERMS.only(Spread.PLACE);

    private static final String KIND = TERMS.labels().keySet().iterator().next();

    public static final Labels NONE = new Labels(Map.of());

    /** Values that are not in the list are left out. */
    public Labels(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> listed = new LinkedHashMap<>();
        TERMS.labels().keySet().forEach(name -> listed.put(name, values.get(name)));
        this.values = Collections.unmodifiableMap(listed);
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** Lists and spreadsheets show this in place of the first label. */
    Labels unreadable() {
        return with(KIND, "UNREADABLE");
    }

    public @Nullable String reference() {
        return (String) values.get(REFERENCE);
    }

    Labels withoutReference() {
        return with(REFERENCE, null);
    }

    /** The labels that many entries share. */
    public Map<String, @Nullable Object> shared() {
        Map<String, @Nullable Object> shared = new LinkedHashMap<>();
        TERMS.names(Spread.SHARED).forEach(name -> shared.put(name, values.get(name)));
        return shared;
    }

    private Labels with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new HashMap<>(values);
        changed.put(name, value);
        return new Labels(changed);
    }
}
