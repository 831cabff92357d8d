package io.baoxiu.journal.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.journal.count.Amounts.Amount;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackedAmountsTest {

    @Test
    void givesBackWhatWasPacked() {
        SortedMap<Integer, Amount> amounts = new TreeMap<>();
        amounts.put(1, new Amount(1, null));
        amounts.put(127, new Amount(63, new BigDecimal("0.00")));
        amounts.put(128, new Amount(64, new BigDecimal("-1200.50")));
        amounts.put(20_000, new Amount(Integer.MAX_VALUE, new BigDecimal("98765432109876543210.99")));
        amounts.put(Integer.MAX_VALUE, new Amount(Long.MAX_VALUE >>> 2, new BigDecimal("1E+3")));

        assertThat(unpacked(PackedAmounts.pack(amounts))).isEqualTo(amounts);
    }

    @Test
    void takesTwoBytesForOneDecisionOfAKeyThatIsNear() {
        var amounts = new Amounts();
        for (int key = 100; key < 200; key++) {
            amounts.add(key, null);
        }

        assertThat(amounts.packed()).hasSize(204);
    }

    @Test
    void noticesEveryBitThatWasChanged() {
        var amounts = new Amounts();
        amounts.add(7, new BigDecimal("12.30"));
        byte[] packed = amounts.packed();
        for (int bit = 0; bit < packed.length * Byte.SIZE; bit++) {
            byte[] changed = packed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThatThrownBy(() -> unpacked(changed)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> unpacked(new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<Integer, Amount> unpacked(byte[] packed) {
        SortedMap<Integer, Amount> amounts = new TreeMap<>();
        PackedAmounts.read(packed, amounts::put);
        return amounts;
    }
}
