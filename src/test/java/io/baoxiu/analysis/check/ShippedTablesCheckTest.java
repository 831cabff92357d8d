package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFiles;
import org.junit.jupiter.api.Test;

class ShippedTablesCheckTest {

    @Test
    void findsNeitherAnErrorNorAWarning() {
        WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);

        assertThat(check.check(WorkbookFiles.shipped(), Tables.NONE).findings()).isEmpty();
    }
}
