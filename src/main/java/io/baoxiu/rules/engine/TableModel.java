package io.baoxiu.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.entryPoint;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.engine.atom.AtomSet;
import io.baoxiu.rules.engine.atom.Atoms;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/**
 * A table's rows as rules of the executable model, built from closures: no text, and so no compiler. The table is an entry point, a row is
 * a rule, and its position in the table is its salience.
 */
public final class TableModel {

    private static final String PLACE = "place";

    private static final String PACKAGE = "tables";
    private static final int MOST_ALTERNATIVES = 8;

    private final DecisionTable table;
    private final List<Atoms> atoms;
    private final Atoms[] columns;
    private final Term[] terms;
    private final int leading;

    /** The network of several tables. */
    public static InternalKnowledgeBase knowledge(Collection<TableModel> models) {
        ModelImpl model = new ModelImpl("tables");
        models.forEach(table -> table.addTo(model));
        return KnowledgeBases.of((Model) model);
    }

    /** @param codes the codes of a column, if they are a closed or a known list */
    public TableModel(DecisionTable table, Function<Column, Collection<String>> codes) {
        this.table = table;
        atoms = IntStream.range(0, table.conditions().size())
                .mapToObj(i -> new Atoms(
                        ordered(table.conditions().get(i)),
                        tests(i),
                        codes.apply(table.conditions().get(i))))
                .toList();
        columns = atoms.toArray(Atoms[]::new);
        terms = table.conditions().stream().map(Column::term).toArray(Term[]::new);
        leading = IntStream.range(0, atoms.size())
                .boxed()
                .max(Comparator.comparingInt(i -> atoms.get(i).count()))
                .orElse(-1);
    }

    Probe probe(Case about) {
        int[] parts = new int[columns.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = columns[i].of(about.value(terms[i]));
        }
        return new Probe(parts);
    }

    /** A probe of a value for each column, no matter which. */
    Probe anyProbe() {
        return new Probe(new int[columns.length]);
    }

    /** The number of combinations of atoms; on overflow, more than can be kept. */
    long combinations() {
        long count = 1;
        for (Atoms column : columns) {
            count = Math.min(Integer.MAX_VALUE, count * column.count());
        }
        return count;
    }

    /** The number of a case's combination. */
    int combination(Case about) {
        int number = 0;
        for (int i = 0; i < columns.length; i++) {
            number = number * columns[i].count() + columns[i].of(about.value(terms[i]));
        }
        return number;
    }

    /** The entry point. */
    String entry() {
        return table.name();
    }

    /** Whether every row that holds counts, or only the first. */
    boolean all() {
        return table.policy() == HitPolicy.COLLECT;
    }

    /** The index of a rule's row. */
    static int place(org.kie.api.definition.rule.Rule rule) {
        return (Integer) Objects.requireNonNull(rule.getMetaData().get(PLACE));
    }

    void addTo(ModelImpl model) {
        for (int place = 0; place < table.rows().size(); place++) {
            addRow(model, place);
        }
    }

    private void addRow(ModelImpl model, int place) {
        Row row = table.rows().get(place);
        List<AtomSet> covers = IntStream.range(0, atoms.size())
                .mapToObj(i -> atoms.get(i).cover(row.conditions().get(i)))
                .toList();
        if (covers.stream().anyMatch(AtomSet::isEmpty)) {
            return;
        }
        if (leading >= 0 && covers.get(leading).count() <= MOST_ALTERNATIVES) {
            covers.get(leading).stream().forEach(part -> model.addRule(rule(place, part, covers)));
        } else {
            model.addRule(rule(place, null, covers));
        }
    }

    /** One rule of a row: for one part of the leading column, which is hashed, or for all parts. */
    private Rule rule(int place, @Nullable Integer part, List<AtomSet> covers) {
        Variable<Probe> probe = declarationOf(Probe.class, "probe", entryPoint(table.name()));
        PatternDSL.PatternDef<Probe> when = pattern(probe);
        if (part != null) {
            when = equal(when, leading, part);
        }
        for (int i = 0; i < covers.size(); i++) {
            if ((i != leading || part == null)
                    && covers.get(i).count() < atoms.get(i).count()) {
                when = within(when, i, covers.get(i));
            }
        }
        return PatternDSL.rule(PACKAGE, table.name() + "#" + place + "#" + part)
                .attribute(Rule.Attribute.SALIENCE, table.rows().size() - place)
                .metadata(PLACE, place)
                .build(when, on(probe).execute(any -> {}));
    }

    private static PatternDSL.PatternDef<Probe> within(PatternDSL.PatternDef<Probe> when, int column, AtomSet cover) {
        if (cover.count() == 1) {
            return equal(when, column, cover.stream().findFirst().orElseThrow());
        }
        return when.expr(column + " in " + cover, probe -> cover.contains(probe.atom(column)));
    }

    /** Drools uses hashing for {@code Integer}; for {@code Object}, enums or decimals it would silently try all one by one. */
    private static PatternDSL.PatternDef<Probe> equal(PatternDSL.PatternDef<Probe> when, int column, int part) {
        return when.expr(
                column + " = " + part,
                probe -> probe.atom(column) == part,
                alphaIndexedBy(Integer.class, Index.ConstraintType.EQUAL, column, probe -> probe.atom(column), part));
    }

    private Set<UnaryTest> tests(int column) {
        return table.rows().stream()
                .map(row -> row.conditions().get(column))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean ordered(Column column) {
        return Nature.of(column.term().type()).ordered();
    }
}
