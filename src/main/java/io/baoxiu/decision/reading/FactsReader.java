package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.vocabulary.ValueType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads a request as facts, or finds everything that is wrong with it. It never guesses: an unknown, repeated or
 * mistyped property is a fault.
 */
public final class FactsReader {

    private final Map<Question, Form> forms = new EnumMap<>(Question.class);
    private final CodeLists lists;

    public FactsReader(CodeLists lists) {
        this.lists = lists;
        Arrays.stream(Question.values()).forEach(question -> forms.put(question, Form.of(question)));
    }

    /** @param now the moment that stands for an absent {@code reportedAt} or {@code rulesAsOf} */
    public Reading read(byte[] body, Question question, ReportedAt now) {
        try {
            return read(JsonText.read(body), question, now);
        } catch (NotJson malformed) {
            return new Reading.Malformed(malformed.said());
        }
    }

    private Reading read(Json json, Question question, ReportedAt now) {
        var form = Stated.sure(forms.get(question));
        var draft = new Draft(form);
        draft.read(json);
        Stated stated = draft.stated();
        if (json instanceof Json.Properties) {
            part(draft, stated, question);
            startOfLiability(draft, stated, question);
            form.fields().values().forEach(field -> openCode(draft, stated, field, now));
            contradictions(draft, question, now);
        }
        if (draft.faults().none()) {
            return new Reading.Understood(Statement.of(question, stated), new Fingerprint(json));
        }
        return new Reading.Faulty(draft.faults().all(), new Fingerprint(json));
    }

    private static void part(Draft draft, Stated stated, Question question) {
        boolean complaint = question == Question.DECISION || question == Question.WARRANTY;
        if (complaint && "REPAIR".equals(stated.text("complaint.kind")) && !draft.touched("/complaint/part")) {
            draft.missing("/complaint/part");
        }
    }

    /** The day from which the liability counts: of acceptance, or, where that is delayed, of the report. */
    private static void startOfLiability(Draft draft, Stated stated, Question question) {
        if (question == Question.RETENTION && !draft.spoilt("/acceptanceDelayed")) {
            boolean delayed = Boolean.TRUE.equals(stated.flag("acceptanceDelayed"));
            String needed = delayed ? "/completionReportedOn" : "/completionAcceptedOn";
            if (!draft.touched(needed)) {
                draft.missing(needed);
            }
        }
    }

    private void openCode(Draft draft, Stated stated, Field field, ReportedAt now) {
        if (!(field.type() instanceof ValueType.OpenCode open) || draft.spoilt("/rulesAsOf")) {
            return;
        }
        String code = stated.text(field.path());
        if (code != null) {
            lists.codes(open.list(), Asked.or(stated.day("rulesAsOf"), now))
                    .ifPresent(codes -> draft.values().code(field.pointer(), codes, code));
        }
    }

    private static void contradictions(Draft draft, Question question, ReportedAt now) {
        var contradictions = new Contradictions(draft);
        switch (question) {
            case DECISION, WARRANTY -> contradictions.ofComplaint(now);
            case OBLIGATIONS -> contradictions.ofProject();
            default -> {}
        }
    }
}
