package io.baoxiu.table.reading;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.sheet.Outline;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Determines which table concludes what. A column of a conclusion is an outcome in the one table that concludes it and a condition in all
 * others, so this is determined over all tables together: by what the rules require, by the previous release, by the expectations of worked
 * cases, and then by what remains. Former conditions of a table stay conditions. A table concludes at least one term; if two tables could
 * conclude the same term, the one without any other conclusion does.
 */
final class Conclusions {

    private static final String RULES = "rules";

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> open = new LinkedHashMap<>();
    private final Map<String, Set<String>> settled = new LinkedHashMap<>();
    private final Map<String, Set<String>> concluders = new HashMap<>();

    /** @param rest the other tables, without those that the sent ones replace */
    Conclusions(
            Vocabulary vocabulary,
            Collection<Outline> sent,
            Tables before,
            Collection<DecisionTable> rest,
            Engineering engineering) {
        this.vocabulary = vocabulary;
        engineering.concluded().forEach(path -> conclude(RULES, path));
        engineering.tables().forEach((table, leaning) -> leaning.concludes().forEach(path -> conclude(table, path)));
        rest.forEach(table -> table.form().outcomes().forEach(term -> conclude(table.name(), term.path())));
        sent.forEach(outline -> {
            open.put(outline.name(), candidates(outline));
            settled.put(outline.name(), new LinkedHashSet<>());
        });
        sent.forEach(outline -> settle(outline.name(), leaning(engineering, outline.name())));
        sent.forEach(outline -> settle(outline.name(), former(before, outline.name())));
        sent.forEach(outline -> settle(outline.name(), outline.expected()));
        sent.forEach(outline -> dropFormerConditions(outline.name(), before));
        dropConditions();
        settleWhatIsLeft();
    }

    /** The terms that a sent table concludes, in the order of its columns. */
    List<Term> of(Outline outline) {
        Set<String> own = settled.getOrDefault(outline.name(), Set.of());
        return outline.columns().stream()
                .filter(own::contains)
                .map(vocabulary::term)
                .toList();
    }

    /** Others that conclude the same as this table. */
    List<String> rivals(String table, Term term) {
        return concluders.getOrDefault(term.path(), Set.of()).stream()
                .filter(other -> !other.equals(table))
                .sorted()
                .toList();
    }

    private Set<String> candidates(Outline outline) {
        Set<String> candidates = new LinkedHashSet<>();
        outline.columns().stream()
                .filter(name ->
                        vocabulary.find(name).filter(term -> !term.isFact()).isPresent())
                .forEach(candidates::add);
        return candidates;
    }

    private static List<String> leaning(Engineering engineering, String table) {
        return Optional.ofNullable(engineering.tables().get(table))
                .map(Engineering.Leaning::concludes)
                .orElse(List.of());
    }

    private static List<String> former(Tables before, String table) {
        return before.find(table).stream()
                .flatMap(known -> known.form().outcomes().stream())
                .map(Term::path)
                .toList();
    }

    /** A former condition of a table does not become its outcome because the table that concluded it is gone. */
    private void dropFormerConditions(String table, Tables before) {
        Set<String> left = open.getOrDefault(table, Set.of());
        if (!settled.getOrDefault(table, Set.of()).isEmpty()) {
            before.find(table).stream()
                    .flatMap(known -> known.conditions().stream())
                    .forEach(column -> left.remove(column.term().path()));
        }
    }

    private void settle(String table, Collection<String> paths) {
        Set<String> left = open.getOrDefault(table, Set.of());
        paths.stream().filter(left::remove).forEach(path -> conclude(table, path));
    }

    private void conclude(String by, String path) {
        concluders.computeIfAbsent(path, any -> new LinkedHashSet<>()).add(by);
        if (settled.containsKey(by)) {
            settled.get(by).add(path);
        }
    }

    /** A term that another table or a rule concludes is a condition here, unless this table would then conclude nothing. */
    private void dropConditions() {
        open.forEach((table, paths) -> paths.removeIf(path -> concluders.containsKey(path)
                && (!settled.getOrDefault(table, Set.of()).isEmpty() || paths.size() > 1)));
    }

    private void settleWhatIsLeft() {
        boolean more = true;
        while (more) {
            more = settleAlone() || settleNeedy() || settleFirst();
            dropConditions();
        }
    }

    /** A term with a column in only one table is concluded there. */
    private boolean settleAlone() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        open.forEach((table, paths) -> paths.forEach(
                path -> tables.computeIfAbsent(path, any -> new ArrayList<>()).add(table)));
        List<Map.Entry<String, List<String>>> alone = tables.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .toList();
        alone.forEach(entry -> settle(entry.getValue().get(0), List.of(entry.getKey())));
        return !alone.isEmpty();
    }

    /** A table without a conclusion so far and with one candidate left concludes that. */
    private boolean settleNeedy() {
        Map<String, List<String>> needy = new LinkedHashMap<>();
        open.forEach((table, paths) -> {
            if (settled.getOrDefault(table, Set.of()).isEmpty() && paths.size() == 1) {
                needy.put(table, List.copyOf(paths));
            }
        });
        needy.forEach(this::settle);
        return !needy.isEmpty();
    }

    /** Among several candidates, a term is concluded in the table where it is furthest to the right. */
    private boolean settleFirst() {
        for (Map.Entry<String, Set<String>> entry : open.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                String last = List.copyOf(entry.getValue()).get(entry.getValue().size() - 1);
                settle(entry.getKey(), List.of(last));
                return true;
            }
        }
        return false;
    }
}
