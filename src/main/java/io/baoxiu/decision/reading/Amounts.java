package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers: exactly, and without computing what is far out of range. */
public final class Amounts {

    private static final int LONGEST_WHOLE = 18;
    private static final int MOST_DECIMALS = 1_000;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?");
    private static final Pattern YUAN = Pattern.compile("[0-9]++(?:\\.[0-9]{1,2})?");

    private final Faults faults;

    Amounts(Faults faults) {
        this.faults = faults;
    }

    Optional<Long> whole(String pointer, ValueType.Whole type, Json json) {
        if (!(json instanceof Json.Number number && number.whole())) {
            faults.wrongType(pointer, "不带小数和指数的整数", "a whole number, without fraction or exponent");
            return Optional.empty();
        }
        if (number.text().length() <= LONGEST_WHOLE) {
            long value = Long.parseLong(number.text());
            if (value >= type.minimum() && value <= type.maximum()) {
                return Optional.of(value);
            }
        }
        between(pointer, type.minimum(), type.maximum());
        return Optional.empty();
    }

    Optional<BigDecimal> money(String pointer, ValueType.Money type, Json json) {
        Optional<String> text = moneyText(json);
        if (text.isEmpty()) {
            faults.wrongType(
                    pointer, "金额：数字，或形如 `\"1200.50\"` 的字符串", "an amount: a number, or a string like `\"1200.50\"`");
            return Optional.empty();
        }
        var exact = Exact.of(text.get());
        boolean spelled =
                json instanceof Json.Number || YUAN.matcher(text.get()).matches();
        if (spelled && exact.decimals() <= ValueType.Money.DECIMALS && within(exact, BigDecimal.ZERO, type.maximum())) {
            return Optional.of(exact.value().setScale(ValueType.Money.DECIMALS));
        }
        faults.outOfRange(
                pointer,
                "为 0 至 " + type.maximum() + " 元，至多两位小数",
                "be 0 to " + type.maximum() + " yuan, with at most two decimals");
        return Optional.empty();
    }

    Optional<BigDecimal> share(String pointer, ValueType.Decimal type, Json json) {
        if (!(json instanceof Json.Number number)) {
            faults.wrongType(pointer, "数字", "a number");
            return Optional.empty();
        }
        var exact = Exact.of(number.text());
        int most = type.decimals() == null ? MOST_DECIMALS : type.decimals();
        if (exact.decimals() <= most && within(exact, type.minimum(), type.maximum())) {
            return Optional.of(exact.value());
        }
        between(pointer, type.minimum(), type.maximum());
        return Optional.empty();
    }

    private static Optional<String> moneyText(Json json) {
        if (json instanceof Json.Number number) {
            return Optional.of(number.text());
        }
        return json instanceof Json.Text text && PLAIN.matcher(text.text()).matches()
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private static boolean within(Exact exact, BigDecimal minimum, BigDecimal maximum) {
        if (exact.magnitude() > maximum.precision() - maximum.scale()) {
            return false;
        }
        BigDecimal value = exact.value();
        return value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0;
    }

    private void between(String pointer, Object minimum, Object maximum) {
        faults.outOfRange(
                pointer, "在 " + minimum + " 与 " + maximum + " 之间", "lie between " + minimum + " and " + maximum);
    }
}
