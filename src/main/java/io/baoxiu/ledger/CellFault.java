package io.baoxiu.ledger;

import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import java.util.List;

/**
 * What is wrong with a cell of a ledger.
 *
 * @param cell the place; the first cell of the row for a fact without a column
 * @param code the kind of fault
 * @param the label of what should be there
 * @param message without the label, which is its subject
 * @param nearest values that may have been meant, in the words of the cell
 */
public record CellFault(Address cell, String code, Label of, Message message, List<Label> nearest) {

    public CellFault {
        nearest = List.copyOf(nearest);
    }

    /** {@code 报修部位：…；是不是：屋面漏水？} */
    public String told(Language language) {
        boolean zh = language == Language.ZH;
        String said = of.in(language) + (zh ? "：" : ": ") + quoted(message.in(language), zh);
        List<String> near =
                nearest.stream().map(label -> label.in(language)).distinct().toList();
        return near.isEmpty()
                ? said
                : said
                        + (zh
                                ? "；是不是：" + String.join("、", near) + "？"
                                : "; did you mean " + String.join(", ", near) + "?");
    }

    /** Replaces backticks, which non-programmers do not know. */
    private static String quoted(String said, boolean zh) {
        return zh ? said.replaceAll(" ?`([^`]*)` ?", "“$1”") : said.replaceAll("`([^`]*)`", "\"$1\"");
    }

    /** With its place and kind: {@code C7 UNKNOWN_CODE …}. */
    public String line(Language language) {
        return cell + " " + code + " " + told(language);
    }
}
