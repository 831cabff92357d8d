package io.baoxiu.peers;

import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the nine tables conclude of some facts, read row by row: what every engine is held against. */
final class Reading {

    private Reading() {}

    static Map<CoreTable, List<@Nullable String>> of(List<CoreTable> tables, Map<Term, Object> facts) {
        Map<Term, @Nullable Object> values = new HashMap<>(facts);
        Map<CoreTable, List<@Nullable String>> read = new LinkedHashMap<>();
        for (CoreTable table : tables) {
            List<@Nullable String> results = table.read(values::get);
            for (int i = 0; i < results.size(); i++) {
                values.put(table.outputs().get(i), results.get(i));
            }
            read.put(table, results);
        }
        return read;
    }
}
