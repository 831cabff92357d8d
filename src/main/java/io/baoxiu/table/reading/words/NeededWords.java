package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.NEEDED_BY_RULES;

import io.baoxiu.table.Message;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;

/**
 * Checks that a vocabulary has everything that the engineers' rules name, as in the vocabulary that comes with the software: the paths with
 * their types, the codes, and the questions with their facts and conclusions.
 */
public final class NeededWords {

    private final Vocabulary vocabulary;
    private final Report report;

    private NeededWords(Vocabulary vocabulary, Report report) {
        this.vocabulary = vocabulary;
        this.report = report;
    }

    public static boolean check(Vocabulary vocabulary, Engineering engineering, Report report) {
        NeededWords needed = new NeededWords(vocabulary, report);
        Vocabulary shipped = VocabularyReader.shipped(engineering);
        engineering.paths().stream().sorted().forEach(path -> needed.path(path, shipped));
        shipped.terms().stream()
                .filter(term -> engineering.paths().contains(term.path()))
                .map(Term::elementType)
                .filter(ValueType.Code.class::isInstance)
                .map(type -> ((ValueType.Code) type).list())
                .distinct()
                .forEach(list -> needed.codes(list, engineering));
        shipped.questions().values().stream()
                .filter(question -> engineering.questions().contains(question.name()))
                .forEach(needed::question);
        return report.isClean();
    }

    private void path(String path, Vocabulary shipped) {
        Term there = vocabulary.find(path).orElse(null);
        Term before = shipped.term(path);
        if (there == null) {
            missing("terms", "路径 `" + path + "`", "the path `" + path + "`");
        } else if (there.kind() != before.kind() || !there.type().match(new AlikeTypes(before.type()))) {
            report.on("terms")
                    .error(
                            NEEDED_BY_RULES,
                            null,
                            new Message(
                                    "规则用到的路径 `" + path + "` 不能改变种类、类型和清单",
                                    "the rules name the path `" + path + "`: its kind, type and list must stay"),
                            List.of());
            report.spoil();
        }
    }

    private void codes(CodeList list, Engineering engineering) {
        CodeList there = vocabulary.lists().get(list.name());
        list.codes().stream()
                .filter(engineering.codes()::contains)
                .filter(code -> there == null || !there.has(code))
                .forEach(code -> missing(
                        "lists",
                        "清单 `" + list + "` 的代码 `" + code + "`",
                        "the code `" + code + "` of the list `" + list + "`"));
    }

    private void question(Question shipped) {
        Question there = vocabulary.question(shipped.name()).orElse(null);
        if (there == null) {
            missing("questions", "决策 `" + shipped + "`", "the question `" + shipped + "`");
            return;
        }
        shipped.facts().stream()
                .filter(fact -> !has(there.facts(), fact))
                .forEach(fact -> missing(
                        "questions",
                        "决策 `" + shipped + "` 的事实 `" + fact.name() + "`",
                        "the fact `" + fact.name() + "` of the question `" + shipped + "`"));
        shipped.concludes().stream()
                .filter(conclusion -> !has(there.concludes(), conclusion))
                .forEach(conclusion -> missing(
                        "questions",
                        "决策 `" + shipped + "` 的结论 `" + conclusion.name() + "`",
                        "the conclusion `" + conclusion.name() + "` of the question `" + shipped + "`"));
    }

    private static boolean has(List<Question.Named> all, Question.Named one) {
        return all.stream()
                .anyMatch(other -> other.name().equals(one.name())
                        && other.term().path().equals(one.term().path()));
    }

    private void missing(String sheet, String zh, String en) {
        report.on(sheet).error(NEEDED_BY_RULES, null, new Message("规则需要" + zh, "the rules need " + en), List.of());
        report.spoil();
    }
}
