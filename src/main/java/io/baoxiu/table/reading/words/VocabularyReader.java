package io.baoxiu.table.reading.words;

import io.baoxiu.table.Findings;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Clause;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads the workbook of the vocabulary, sheet by sheet. */
public final class VocabularyReader {

    /** The shipped vocabulary, by the facts that are never unknown; it does not change while the software runs. */
    private static final Map<Set<String>, Vocabulary> SHIPPED = new ConcurrentHashMap<>();

    private VocabularyReader() {}

    /** The vocabulary that comes with the software, which the build has checked; it is read once. */
    public static Vocabulary shipped(Engineering engineering) {
        return SHIPPED.computeIfAbsent(Set.copyOf(engineering.derived()), VocabularyReader::shipped);
    }

    /** Whether it is, byte for byte, the workbook of that vocabulary. */
    public static boolean isShipped(WorkbookFile file) {
        return Arrays.equals(file.content(), WorkbookFiles.shippedVocabulary().content());
    }

    private static Vocabulary shipped(Set<String> derived) {
        WorkbookFile file = WorkbookFiles.shippedVocabulary();
        Findings findings = new Findings();
        Opened opened = WorkbookReader.read(file);
        findings.addAll(opened.findings());
        if (opened instanceof Opened.Workbook workbook) {
            Optional<Vocabulary> read = read(workbook, new Report(findings, file.name(), ""), derived);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new IllegalStateException("the vocabulary that comes with the software: " + findings.listed());
    }

    /**
     * Reads a vocabulary; empty after an error was reported.
     *
     * @param derived the facts that are never unknown
     */
    public static Optional<Vocabulary> read(Opened.Workbook workbook, Report report, Set<String> derived) {
        Map<String, CodeList> lists = ListWords.read(workbook, report);
        Map<String, Term> drafts = TermWords.read(workbook, lists, report);
        Map<String, Question> asked = report.isClean() ? QuestionWords.read(workbook, drafts, report) : Map.of();
        Map<String, Clause> clauses = ClauseWords.read(workbook, report);
        if (!report.isClean()) {
            return Optional.empty();
        }
        Map<String, Term> terms = new LinkedHashMap<>();
        drafts.forEach((path, term) -> terms.put(path, settled(term, asked, derived)));
        Report unheard = new Report(new Findings(), "", "");
        return Optional.of(new Vocabulary(terms, lists, QuestionWords.read(workbook, terms, unheard), clauses));
    }

    /** A fact is never unknown if every question that takes it requires it, or if it is derived from others. */
    private static Term settled(Term term, Map<String, Question> questions, Set<String> derived) {
        Set<Question> taking = questions.values().stream()
                .filter(question -> question.terms().contains(term))
                .collect(Collectors.toSet());
        boolean required = !taking.isEmpty()
                && taking.stream().allMatch(question -> question.required().contains(term));
        boolean known = term.isFact() && (required || derived.contains(term.path()));
        return new Term(
                term.index(),
                term.path(),
                term.kind(),
                term.type(),
                term.absent(),
                term.mayBeUnknown() && !known,
                term.section(),
                term.label(),
                term.unit());
    }
}
