package io.baoxiu;

import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;

/** The tables that come with the software and the rules of them, read and built once for all tests. */
public final class ShippedRules {

    private static final RuleSet RULES = RuleSet.of(read());

    private ShippedRules() {}

    public static RuleSet rules() {
        return RULES;
    }

    public static Vocabulary vocabulary() {
        return RULES.vocabulary();
    }

    public static Tables tables() {
        return RULES.tables();
    }

    /** The vocabulary without any table. */
    public static Tables noTables() {
        return tables(List.of());
    }

    /** Tables that speak the shipped vocabulary. */
    public static Tables tables(Collection<DecisionTable> tables) {
        return Tables.of(vocabulary(), List.of(), tables);
    }

    public static Premises premises() {
        return ShippedEngineering.INSTANCE.premises(vocabulary());
    }

    private static Tables read() {
        TableReading reading = TableReader.read(WorkbookFiles.shipped(), Tables.NONE, ShippedEngineering.INSTANCE);
        if (!reading.isClean()) {
            throw new AssertionError("the shipped tables do not hold up: " + reading.findings());
        }
        return reading.tables();
    }
}
