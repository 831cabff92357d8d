package io.baoxiu.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decision tables by name, each at most once, in the order of {@link TableForms}. */
public final class Tables {

    public static final Tables NONE = new Tables(Map.of(), Set.of());

    private final Map<String, DecisionTable> byName;
    private final Set<String> withCases;

    private Tables(Map<String, DecisionTable> byName, Set<String> withCases) {
        this.byName = byName;
        this.withCases = Set.copyOf(withCases);
    }

    /** Of two tables with one name, the later counts. */
    public static Tables of(Collection<DecisionTable> tables) {
        Map<String, DecisionTable> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        return new Tables(byName, Set.of());
    }

    /** These, with the others in place of those of the same name. Of worked cases beside the others nothing is known. */
    public Tables with(Collection<DecisionTable> others) {
        Set<String> standing = new HashSet<>(withCases);
        others.forEach(other -> standing.remove(other.name()));
        return of(Stream.concat(byName.values().stream(), others.stream()).toList())
                .withCases(standing);
    }

    /** These, of which the named ones come with worked cases. */
    public Tables withCases(Collection<String> names) {
        return new Tables(byName, Set.copyOf(names));
    }

    /** Whether worked cases stand beside a table, as far as its workbook was read. */
    public boolean hasCases(String table) {
        return withCases.contains(table);
    }

    public Optional<DecisionTable> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A table that is known to be there. */
    public DecisionTable get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no table `" + name + "`"));
    }

    public List<DecisionTable> all() {
        return names().flatMap(name -> find(name).stream()).toList();
    }

    /** The tables that a service needs and that are not here. */
    public List<String> missing() {
        return names().filter(name -> !byName.containsKey(name)).toList();
    }

    /** The codes of an open list, {@code part} or {@code office}: those that its table names, from the top. */
    public Set<String> codes(String openList) {
        return find(java.util.Objects.requireNonNull(TableForms.openLists().get(openList), openList))
                .map(Tables::codes)
                .orElse(Set.of());
    }

    private static Set<String> codes(DecisionTable table) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < table.conditions().size(); i++) {
            if (TableForms.definesCodes(table.name(), table.conditions().get(i).term())) {
                int column = i;
                table.rows().forEach(row -> named(row.conditions().get(column), codes));
            }
        }
        return codes;
    }

    private static void named(UnaryTest test, Set<String> codes) {
        if (test instanceof UnaryTest.OneOf some) {
            some.values().forEach(code -> codes.add((String) code));
        } else if (test instanceof UnaryTest.Either either) {
            either.parts().forEach(part -> named(part, codes));
        }
    }

    private static Stream<String> names() {
        return TableForms.all().stream().map(TableForm::name);
    }
}
