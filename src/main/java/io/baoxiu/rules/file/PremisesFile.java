package io.baoxiu.rules.file;

import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The engineers' premises about facts and conclusions for the check of tables: the files {@code impossible.yaml},
 * {@code relations.yaml} and those of the legal floors beside the rules. Their tests are written like cells of a table.
 */
public final class PremisesFile {

    private static final CellReader CELLS = new CellReader(false);

    private PremisesFile() {}

    public static Premises with(List<RuleUnit> units, Vocabulary vocabulary) {
        return new Premises(
                units,
                PlainYaml.shipped("/rules/impossible.yaml").stream()
                        .map(entry -> impossible(entry, vocabulary))
                        .toList(),
                PlainYaml.shipped("/rules/relations.yaml").stream()
                        .map(entry -> relation(entry, vocabulary))
                        .toList(),
                LegalFloorsFile.read(vocabulary));
    }

    private static Premises.Impossible impossible(Map<?, ?> entry, Vocabulary vocabulary) {
        return new Premises.Impossible(tests(present(entry, "together"), vocabulary), text(entry, "reason"));
    }

    private static Relation relation(Map<?, ?> entry, Vocabulary vocabulary) {
        text(entry, "reason");
        Map<Term, UnaryTest> where = entry.containsKey("where") ? tests(present(entry, "where"), vocabulary) : Map.of();
        return new RelationText(vocabulary).read(text(entry, "relation"), where);
    }

    static Map<Term, UnaryTest> tests(Object cells, Vocabulary vocabulary) {
        Map<Term, UnaryTest> tests = new HashMap<>();
        ((Map<?, ?>) cells).forEach((path, cell) -> {
            Term term = vocabulary.term(path.toString());
            tests.put(term, test(term, String.valueOf(cell)));
        });
        return tests;
    }

    public static UnaryTest test(Term term, String cell) {
        if (CELLS.condition(new Cell.Text(cell), term.type()) instanceof Typed.Good<UnaryTest> good) {
            return good.value();
        }
        throw new IllegalStateException("`" + cell + "` says nothing of `" + term + "`");
    }

    static String text(Map<?, ?> entry, String key) {
        return present(entry, key).toString();
    }

    static Object present(Map<?, ?> entry, String key) {
        @Nullable Object value = entry.get(key);
        return Objects.requireNonNull(value, () -> "`" + key + "` is missing in " + entry);
    }
}
