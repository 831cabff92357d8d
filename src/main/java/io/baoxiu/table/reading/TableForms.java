package io.baoxiu.table.reading;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.sheet.Outline;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What a table concludes, and when it is evaluated, from its settings and from what rules expect of it. */
record TableForms(Vocabulary vocabulary, Engineering engineering, Conclusions conclusions) {

    TableForm of(Outline outline) {
        List<Term> outcomes = conclusions.of(outline);
        outcomes.forEach(term -> twice(outline, term));
        Engineering.Leaning leaning = leaning(outline.name());
        boolean perRow = outline.settings().each() || leaning.perRow();
        if (perRow && outcomes.stream().map(Term::group).distinct().count() > 1) {
            outline.report()
                    .error(
                            Finding.Code.BAD_SETTING,
                            outline.settings().cell("results"),
                            "逐行结论须属于同一个组",
                            "conclusions made row by row must belong to one group");
        }
        return new TableForm(
                outline.name(),
                outcomes,
                engineering.tests(leaning.askedWhen(), vocabulary),
                perRow,
                leaning.askedAlone());
    }

    private void twice(Outline outline, Term term) {
        List<String> rivals = conclusions.rivals(outline.name(), term);
        if (!rivals.isEmpty()) {
            String names = "`" + String.join("`, `", rivals) + "`";
            outline.report()
                    .error(
                            Finding.Code.CONCLUDED_TWICE,
                            outline.columnCell(term.path()),
                            new Message(
                                    "“" + term.label().zh() + "”已由 " + names + " 得出",
                                    "`" + term.label().en() + "` is concluded by " + names + " too"),
                            List.of());
        }
    }

    Engineering.Leaning leaning(String table) {
        return Optional.ofNullable(engineering.tables().get(table)).orElse(Engineering.Leaning.NONE);
    }
}
