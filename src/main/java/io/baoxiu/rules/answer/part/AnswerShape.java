package io.baoxiu.rules.answer.part;

import io.baoxiu.vocabulary.ValueType;
import java.util.List;

/** The structure of an answer, for describing it. */
public sealed interface AnswerShape {

    String name();

    /** @param nullable whether it can be {@code null} */
    record Value(String name, ValueType type, boolean nullable) implements AnswerShape {}

    /** @param nullable whether the whole object can be {@code null} */
    record Group(String name, boolean nullable, List<AnswerShape> parts) implements AnswerShape {}

    /** @param leavesOut whether a property that is unknown is left out instead of being null */
    record Entries(String name, boolean leavesOut, List<Value> parts) implements AnswerShape {}
}
