package io.baoxiu.analysis.floor;

import io.baoxiu.table.Message;
import io.baoxiu.table.premise.LegalFloor;
import io.baoxiu.table.premise.TermKind;
import io.baoxiu.vocabulary.Label;
import java.util.Map;
import java.util.Optional;

/** The message for a part whose longest term is below a legal floor. */
final class FloorWords {

    private static final String DESIGN_LIFE = "DESIGN_LIFE";

    /** Codes in both languages; units in the singular. */
    private static final Map<String, Message> CODES = Map.of(
            "MONTHS",
            new Message("月", "month"),
            DESIGN_LIFE,
            new Message("设计使用年限", "design life"),
            "HEATING_SEASONS",
            new Message("供暖期", "heating season"),
            "COOLING_SEASONS",
            new Message("供冷期", "cooling season"),
            "CONTRACTOR",
            new Message("施工单位保修期", "term of the contractor's"),
            "OWNER",
            new Message("对业主保修期", "term of the owner's"),
            "COMPLETION",
            new Message("竣工验收合格", "completion acceptance"),
            "DELIVERY",
            new Message("交付", "delivery"));

    private FloorWords() {}

    /** @param standing the longest term; absent if no row states one */
    static Message below(LegalFloor floor, Label part, Optional<StatedTerm> standing) {
        String zh = "，低于 " + floor.clause() + " 规定的最低期限："
                + lasting(floor, floor.length()).zh();
        String en = ", below the " + lasting(floor, floor.length()).en() + " of " + floor.clause();
        Message found = standing.map(longest -> found(floor, part, longest)).orElseGet(() -> none(floor.kind(), part));
        return new Message(found.zh() + zh, found.en() + en);
    }

    private static Message found(LegalFloor floor, Label part, StatedTerm longest) {
        if (longest.isAgreed()) {
            return new Message(
                    "第 " + longest.row() + " 行对“" + part.zh() + "”规定按合同约定",
                    "row " + longest.row() + " leaves the term of `" + part.en() + "` to the contract");
        }
        Message lasting = lasting(floor, longest.length());
        return longest.cell() == null
                ? none(floor.kind(), part)
                : new Message(
                        "第 " + longest.row() + " 行对“" + part.zh() + "”规定为 " + lasting.zh(),
                        "row " + longest.row() + " gives `" + part.en() + "` " + lasting.en());
    }

    private static Message none(TermKind kind, Label part) {
        boolean life = kind.unit().equals(DESIGN_LIFE);
        return new Message(
                "“" + part.zh() + "”没有自" + code(kind.from()).zh() + "起、以"
                        + code(kind.unit()).zh() + "计的" + code(kind.of()).zh(),
                "`" + part.en() + "` has no " + code(kind.of()).en()
                        + (life ? " for the " : " in ") + code(kind.unit()).en() + (life ? "" : "s") + " from "
                        + code(kind.from()).en());
    }

    private static Message lasting(LegalFloor floor, long length) {
        Message unit = code(floor.kind().unit());
        return floor.kind().unit().equals(DESIGN_LIFE)
                ? unit
                : new Message(length + " 个" + unit.zh(), length + " " + unit.en() + (length == 1 ? "" : "s"));
    }

    private static Message code(String code) {
        return CODES.getOrDefault(code, new Message(code, code));
    }
}
