package io.baoxiu.ledger;

import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/**
 * Which column of a ledger states which fact, according to its heading: a label in either language, ignoring text in brackets after it, or
 * the fact's path. The row of labels is the one with the most labels among the first rows; for a heading merged over several rows, the text
 * above counts. Other columns are ignored.
 *
 * @param header the number of the row of labels
 * @param facts by column, from 0
 * @param decided columns that an earlier decision wrote
 * @param unread the headings of ignored columns, by column
 */
public record LedgerColumns(
        int header, Map<Integer, Named> facts, List<Integer> decided, Map<Integer, String> unread, int width) {

    /** The row of labels must be within this many rows from the top. */
    public static final int HEAD = 20;

    public LedgerColumns {
        facts = Map.copyOf(facts);
        decided = List.copyOf(decided);
        unread = Map.copyOf(unread);
    }

    /** The result of looking for labels. */
    public sealed interface Found {

        /** The ledger can be read. */
        record Good(LedgerColumns columns) implements Found {}

        /**
         * The ledger cannot be read.
         *
         * @param faults each at the cell of its heading
         */
        record Bad(List<CellFault> faults) implements Found {
            public Bad {
                faults = List.copyOf(faults);
            }
        }
    }

    /** @param head the first rows that are not empty */
    public static Found of(List<Line> head, Question question, Vocabulary vocabulary) {
        return new HeadingSearch(question, vocabulary)
                .of(head.stream().limit(HEAD).toList());
    }

    /** For how many facts it has columns; the sheet with the most is the ledger. */
    public static int matched(List<Line> head, Question question, Vocabulary vocabulary) {
        return new HeadingSearch(question, vocabulary)
                .best(head.stream().limit(HEAD).toList())
                .map(HeadingSearch.Heading::known)
                .orElse(0);
    }
}
