package io.baoxiu;

import io.baoxiu.rules.RuleBook;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFiles;
import io.baoxiu.table.reading.Reading;
import io.baoxiu.table.reading.TableReader;
import java.util.List;

/** The tables that come with the software and the rules of them, read and built once for all tests. */
public final class ShippedRules {

    private static final RuleSet RULES = RuleSet.of(read());

    private ShippedRules() {}

    public static RuleSet rules() {
        return RULES;
    }

    public static Tables tables() {
        return RULES.tables();
    }

    private static Tables read() {
        Premises premises = new Premises(RuleBook.units(), List.of(), List.of());
        Reading reading = TableReader.read(WorkbookFiles.shipped(), Tables.NONE, premises);
        if (!reading.isClean()) {
            throw new AssertionError("the shipped tables do not hold up: " + reading.findings());
        }
        return reading.tables();
    }
}
