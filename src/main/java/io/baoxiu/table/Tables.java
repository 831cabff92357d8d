package io.baoxiu.table;

import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decision tables of a release with their vocabulary, each at most once, in the order of their conclusions in the
 * vocabulary.
 */
public final class Tables {

    public static final Tables NONE = new Tables(Vocabulary.NONE, List.of(), Map.of(), Set.of());

    private final Vocabulary vocabulary;
    private final List<WorkbookFile> workbooks;
    private final Map<String, DecisionTable> byName;
    private final Set<String> withCases;

    private Tables(
            Vocabulary vocabulary,
            List<WorkbookFile> workbooks,
            Map<String, DecisionTable> byName,
            Set<String> withCases) {
        this.vocabulary = vocabulary;
        this.workbooks = List.copyOf(workbooks);
        this.byName = byName;
        this.withCases = Set.copyOf(withCases);
    }

    /**
     * If two tables have the same name, the later one counts.
     *
     * @param workbooks the workbooks they were read from, including the vocabulary's
     */
    public static Tables of(
            Vocabulary vocabulary, Collection<WorkbookFile> workbooks, Collection<DecisionTable> tables) {
        Map<String, DecisionTable> byName = new LinkedHashMap<>();
        tables.stream()
                .sorted(Comparator.comparingInt(Tables::place).thenComparing(DecisionTable::name))
                .forEach(table -> byName.put(table.name(), table));
        return new Tables(vocabulary, List.copyOf(workbooks), byName, Set.of());
    }

    /** These tables, with others replacing those of the same name. It is not known whether the others have worked cases. */
    public Tables with(Collection<DecisionTable> others) {
        Map<String, DecisionTable> all = new LinkedHashMap<>(byName);
        Set<String> standing = new HashSet<>(withCases);
        others.forEach(table -> {
            all.put(table.name(), table);
            standing.remove(table.name());
        });
        return of(vocabulary, workbooks, all.values()).withCases(standing);
    }

    /** These tables, of which the named ones have worked cases. */
    public Tables withCases(Collection<String> names) {
        return new Tables(vocabulary, workbooks, byName, Set.copyOf(names));
    }

    /** Whether a table has worked cases, as far as its workbook was read. */
    public boolean hasCases(String table) {
        return withCases.contains(table);
    }

    /** These tables without the named ones. */
    public Tables without(Collection<String> names) {
        Set<String> standing = new HashSet<>(withCases);
        standing.removeAll(names);
        return of(
                        vocabulary,
                        workbooks.stream()
                                .filter(file -> !names.contains(file.name()))
                                .toList(),
                        byName.values().stream()
                                .filter(table -> !names.contains(table.name()))
                                .toList())
                .withCases(standing);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The workbooks they were read from; empty for tables made in another way. */
    public List<WorkbookFile> workbooks() {
        return workbooks;
    }

    public Optional<DecisionTable> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A table that is known to exist. */
    public DecisionTable get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no table `" + name + "`"));
    }

    public List<DecisionTable> all() {
        return List.copyOf(byName.values());
    }

    private static int place(DecisionTable table) {
        return table.form().outcomes().stream()
                .mapToInt(term -> term.index())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
