package io.baoxiu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.rules.PremisesFile;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFiles;
import org.junit.jupiter.api.Test;

class ShippedTablesCheckTest {

    @Test
    void findsNeitherAnErrorNorAWarning() {
        WorkbookCheck check = new WorkbookCheck(PremisesFile.shipped());

        assertThat(check.check(WorkbookFiles.shipped(), Tables.NONE).findings()).isEmpty();
    }
}
