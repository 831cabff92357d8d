package io.baoxiu.decision.reading.json;

import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers exactly, and without computing values far out of range. */
public final class JsonNumbers {

    private static final int LONGEST_WHOLE = 18;
    /** The most decimals of a number for which the vocabulary sets no limit. */
    public static final int MOST_DECIMALS = 1_000;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?");
    private static final Pattern YUAN = Pattern.compile("[0-9]++(?:\\.[0-9]{1,2})?");

    private final FaultList faults;

    public JsonNumbers(FaultList faults) {
        this.faults = faults;
    }

    public Optional<Long> whole(String pointer, ValueType.Whole type, Json json) {
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

    public Optional<BigDecimal> money(String pointer, ValueType.Money type, Json json) {
        Optional<String> text = moneyText(json);
        if (text.isEmpty()) {
            faults.wrongType(
                    pointer, "金额：数字，或形如 `\"1200.50\"` 的字符串", "an amount: a number, or a string like `\"1200.50\"`");
            return Optional.empty();
        }
        var exact = Exact.of(text.get());
        boolean spelled =
                json instanceof Json.Number || YUAN.matcher(text.get()).matches();
        if (spelled && exact.decimals() <= ValueType.Money.DECIMALS && within(exact, type.minimum(), type.maximum())) {
            return Optional.of(exact.value().setScale(ValueType.Money.DECIMALS));
        }
        faults.outOfRange(
                pointer,
                "为 " + plain(type.minimum()) + " 至 " + plain(type.maximum()) + " 元，至多两位小数",
                "be " + plain(type.minimum()) + " to " + plain(type.maximum()) + " yuan, with at most two decimals");
        return Optional.empty();
    }

    public Optional<BigDecimal> decimal(String pointer, ValueType.Decimal type, Json json) {
        if (!(json instanceof Json.Number number)) {
            faults.wrongType(pointer, "数字", "a number");
            return Optional.empty();
        }
        var exact = Exact.of(number.text());
        int decimals = type.decimals() == null ? MOST_DECIMALS : type.decimals();
        if (exact.decimals() <= decimals && within(exact, type.minimum(), type.maximum())) {
            return Optional.of(exact.isZero() ? BigDecimal.ZERO : exact.value().stripTrailingZeros());
        }
        String places = type.decimals() == null ? "" : "，至多 " + decimals + " 位小数";
        String most = type.decimals() == null ? "" : ", with at most " + decimals + " decimals";
        faults.outOfRange(
                pointer,
                "在 " + plain(type.minimum()) + " 与 " + plain(type.maximum()) + " 之间" + places,
                "lie between " + plain(type.minimum()) + " and " + plain(type.maximum()) + most);
        return Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
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
        if (exact.magnitude() > Math.max(digits(minimum), digits(maximum))) {
            return false;
        }
        BigDecimal value = exact.value();
        return value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0;
    }

    private static int digits(BigDecimal bound) {
        return bound.precision() - bound.scale();
    }

    private void between(String pointer, Object minimum, Object maximum) {
        faults.outOfRange(
                pointer, "在 " + minimum + " 与 " + maximum + " 之间", "lie between " + minimum + " and " + maximum);
    }
}
