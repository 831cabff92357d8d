package io.baoxiu.journal.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.WorkedCases;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFormTest {

    private static final String LIKELY = "\"kind\":\"REPAIR\",\"部位\":\"PIPE_LEAK\",\"on\":\"2026-03-02\",";

    private final Random random = new Random(3);

    @Test
    void givesBackWhatItPacked() {
        for (int round = 0; round < 20_000; round++) {
            String dictionary = text(random.nextInt(1 + round % 400));
            var form = new PackedForm(dictionary);
            String packed = random.nextInt(8) == 0 ? noise(random.nextInt(300)) : text(random.nextInt(300));
            assertThat(form.unpack(form.pack(bytes(packed)))).isEqualTo(packed);
        }
    }

    /** Pieces of what is likely, so that much of it stood before, at all lengths and distances. */
    private String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            int from = random.nextInt(LIKELY.length());
            text.append(LIKELY, from, from + random.nextInt(LIKELY.length() - from + 1));
            if (random.nextInt(4) == 0) {
                text.append(random.nextInt(1_000));
            }
        }
        return text.toString();
    }

    private String noise(int length) {
        return random.ints(length, 1, 0xD000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> {})
                .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 258, 259, 300, Packing.MOST - 1, Packing.MOST, Packing.MOST + 1, 200_000})
    void givesBackWhatItPackedOfAnyLength(int together) {
        for (int inDictionary : new int[] {0, 1, 4, 1_000}) {
            var form = new PackedForm("x".repeat(inDictionary));
            String packed = "x".repeat(Math.max(0, together - inDictionary - 1)) + "y";
            assertThat(form.unpack(form.pack(bytes(packed)))).isEqualTo(packed);
        }
    }

    @Test
    void packsComplaintsNearlyAsSmallAsTheBestThatDeflaterDoes() {
        var question = ShippedRules.rules().vocabulary().question("decision").orElseThrow();
        var form = new PackedForm(ShippedRules.rules().skeleton(question));
        long packed = 0;
        long best = 0;
        for (WorkedCases.WorkedCase one : WorkedCases.all().toList()) {
            for (String text :
                    new String[] {one.facts().toString(), one.decision().toString()}) {
                packed += form.pack(bytes(text)).length;
                best += deflated(bytes(text), bytes(form.content()));
            }
        }
        assertThat(packed).isLessThan(best * 11 / 10);
    }

    private static int deflated(byte[] text, byte[] dictionary) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setDictionary(dictionary);
        deflater.setInput(text);
        deflater.finish();
        int size = deflater.deflate(new byte[2 * text.length + 100]);
        deflater.end();
        return size;
    }

    @Test
    void noticesAChangedByte() {
        var form = new PackedForm(LIKELY);
        byte[] packed = form.pack(bytes(LIKELY + 17));
        for (int place = 0; place < packed.length; place++) {
            byte[] changed = packed.clone();
            changed[place] ^= 0x10;
            assertThatThrownBy(() -> form.unpack(changed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
