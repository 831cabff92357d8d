package io.baoxiu.ledger;

import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import java.util.List;

/**
 * What is wrong with a cell of a ledger.
 *
 * @param cell where; of a fact that the row has no cell for, its first cell
 * @param code what kind of fault it is
 * @param the label of what should be there
 * @param message without its subject, which is the label
 * @param nearest what was perhaps meant, in the words of the cell
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

    /** People do not know what is meant by a backtick. */
    private static String quoted(String said, boolean zh) {
        return zh ? said.replaceAll(" ?`([^`]*)` ?", "“$1”") : said.replaceAll("`([^`]*)`", "\"$1\"");
    }

    /** With its place and kind: {@code C7 UNKNOWN_CODE …}. */
    public String line(Language language) {
        return cell + " " + code + " " + told(language);
    }
}
