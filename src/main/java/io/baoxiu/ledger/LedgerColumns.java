package io.baoxiu.ledger;

import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/**
 * Which column of a ledger states which fact, by its heading: a label in either language, whatever follows it in brackets,
 * or the fact's path. The row of labels is the one among the first that has most of them; where a heading is merged over
 * several rows, it is the text above. Other columns are left alone.
 *
 * @param header the number of the row of labels
 * @param facts by column, from 0
 * @param decided columns that an earlier decision was written into
 * @param unread what stands above the columns that are left alone, by column
 */
public record LedgerColumns(
        int header, Map<Integer, Named> facts, List<Integer> decided, Map<Integer, String> unread, int width) {

    /** Within how many rows at most the row of labels must be. */
    public static final int HEAD = 20;

    public LedgerColumns {
        facts = Map.copyOf(facts);
        decided = List.copyOf(decided);
        unread = Map.copyOf(unread);
    }

    /** What came of looking for labels. */
    public sealed interface Found {

        /** The ledger can be read. */
        record Good(LedgerColumns columns) implements Found {}

        /**
         * It cannot.
         *
         * @param faults each at the cell of the heading that it is about
         */
        record Bad(List<CellFault> faults) implements Found {
            public Bad {
                faults = List.copyOf(faults);
            }
        }
    }

    /** @param head the first rows that hold something */
    public static Found of(List<Line> head, Question question, Vocabulary vocabulary) {
        return new HeadingSearch(question, vocabulary)
                .of(head.stream().limit(HEAD).toList());
    }

    /** How many facts it has columns for; the sheet that has most is the ledger. */
    public static int matched(List<Line> head, Question question, Vocabulary vocabulary) {
        return new HeadingSearch(question, vocabulary)
                .best(head.stream().limit(HEAD).toList())
                .map(HeadingSearch.Heading::known)
                .orElse(0);
    }
}
