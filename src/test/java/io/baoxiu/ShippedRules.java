package io.baoxiu;

import io.baoxiu.rules.PremisesFile;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFiles;
import io.baoxiu.table.reading.Reading;
import io.baoxiu.table.reading.TableReader;

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
        Reading reading = TableReader.read(WorkbookFiles.shipped(), Tables.NONE, PremisesFile.shipped());
        if (!reading.isClean()) {
            throw new AssertionError("the shipped tables do not hold up: " + reading.findings());
        }
        return reading.tables();
    }
}
