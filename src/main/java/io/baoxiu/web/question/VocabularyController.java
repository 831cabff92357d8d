package io.baoxiu.web.question;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Clause;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.web.request.Fields;
import io.baoxiu.web.request.Parameters;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary and the questions, of the release in force today or on another day. */
@RestController
class VocabularyController {

    private final Releases releases;

    VocabularyController(Releases releases) {
        this.releases = releases;
    }

    /** @param release the release of this vocabulary */
    record Words(String release, List<WordList> lists, List<TermJson> terms, List<Provision> clauses) {}

    record WordList(String list, List<Word> codes) {

        static WordList of(CodeList list) {
            return new WordList(
                    list.name(),
                    list.codes().stream()
                            .map(code -> Word.of(code, list.label(code).orElseThrow()))
                            .toList());
        }
    }

    record Word(String code, String zh, String en) {

        static Word of(String code, Label label) {
            return new Word(code, label.zh(), label.en());
        }
    }

    record Provision(String clause, String zh, String en, String where) {

        static Provision of(Clause clause) {
            return new Provision(
                    clause.shortName(), clause.title().zh(), clause.title().en(), clause.where());
        }
    }

    record Questions(String release, List<Asked> questions) {}

    /** @param required names of facts that must be stated */
    record Asked(
            String question,
            String group,
            String zh,
            String en,
            List<TermJson> facts,
            List<String> required,
            List<TermJson> conclusions) {

        static Asked of(Question question) {
            return new Asked(
                    question.name(),
                    question.group(),
                    question.label().zh(),
                    question.label().en(),
                    told(question.facts()),
                    question.facts().stream()
                            .filter(fact -> question.required().contains(fact.term()))
                            .map(Question.Named::name)
                            .toList(),
                    told(question.concludes()));
        }

        private static List<TermJson> told(List<Question.Named> named) {
            return named.stream()
                    .map(one -> TermJson.of(one.name(), one.term()))
                    .toList();
        }
    }

    @Operation(operationId = "getVocabulary", summary = "What can be said, with its labels")
    @Takes(Fields.DAY)
    @GetMapping("/v1/vocabulary")
    Words vocabulary(Parameters parameters) {
        CompiledRelease release = release(parameters);
        var vocabulary = release.rules().vocabulary();
        return new Words(
                release.release().id(),
                vocabulary.lists().values().stream().map(WordList::of).toList(),
                vocabulary.terms().stream()
                        .map(term -> TermJson.of(term.path(), term))
                        .toList(),
                vocabulary.clauses().values().stream().map(Provision::of).toList());
    }

    @Operation(operationId = "listQuestions", summary = "What can be asked, with what each takes and concludes")
    @Takes(Fields.DAY)
    @GetMapping("/v1/questions")
    Questions questions(Parameters parameters) {
        CompiledRelease release = release(parameters);
        return new Questions(
                release.release().id(),
                release.rules().vocabulary().questions().values().stream()
                        .map(Asked::of)
                        .toList());
    }

    private CompiledRelease release(Parameters parameters) {
        LocalDate day = (LocalDate) parameters.read(Fields.DAY.schema()).value("rulesAsOf");
        return day == null ? releases.inForceToday() : releases.inForce(day);
    }
}
