package io.baoxiu.workbench.overview;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.Bilingual;
import io.baoxiu.words.RowWords;
import io.baoxiu.workbench.frame.RowAddress;
import io.baoxiu.workbench.tables.RowUses;

/** A row that did not decide anything, with its address and its reason. */
record UnusedLine(String table, int row, String address, String reason) {

    static UnusedLine of(RowUses.Unused unused, Language language) {
        int number = unused.row().number();
        return new UnusedLine(
                Bilingual.in(language, unused.table().title()),
                number,
                RowAddress.of(unused.table().name(), number),
                RowWords.reason(unused.row(), language));
    }
}
