package io.baoxiu.workbench.tables;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.words.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables in force, under the headings of the questions that use them. */
public final class TableGroups {

    private TableGroups() {}

    /** @param label empty for tables that no single question uses */
    public record Group(String label, List<Entry> entries) {}

    public record Entry(String name, String title, int rows) {}

    public static List<Group> of(CompiledRelease release, Language language) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        release.rules().vocabulary().questions().values().forEach(question -> {
            String label = Bilingual.in(language, question.group());
            release.tables().all().stream()
                    .filter(table -> asker(table, release) == question)
                    .forEach(table -> groups.computeIfAbsent(label, any -> new ArrayList<>())
                            .add(entry(table, language)));
        });
        List<Group> all = new ArrayList<>();
        groups.forEach((label, entries) -> all.add(new Group(label, entries)));
        List<Entry> rest = release.tables().all().stream()
                .filter(table -> release.rules().askers(table.name()).isEmpty())
                .map(table -> entry(table, language))
                .toList();
        if (!rest.isEmpty()) {
            all.add(new Group("", rest));
        }
        return all;
    }

    private static @Nullable Question asker(DecisionTable table, CompiledRelease release) {
        List<Question> askers = release.rules().askers(table.name());
        return askers.isEmpty() ? null : askers.get(0);
    }

    private static Entry entry(DecisionTable table, Language language) {
        return new Entry(
                table.name(),
                Bilingual.in(language, table.title()),
                table.rows().size());
    }
}
