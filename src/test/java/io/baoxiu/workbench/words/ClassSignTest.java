package io.baoxiu.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassSignTest {

    @Test
    void isKnownByCodeAndByLabel() {
        Map<String, Label> labels = new LinkedHashMap<>();
        labels.put("A", new Label("A类", "Class A"));
        labels.put("C", new Label("C类", "Class C"));

        assertThat(ClassSign.named(new ValueType.Code(new CodeList("warrantyClass", labels))))
                .isEqualTo(Map.of(
                        "A", ClassSign.A,
                        "A类", ClassSign.A,
                        "Class A", ClassSign.A,
                        "C", ClassSign.NONE,
                        "C类", ClassSign.NONE,
                        "Class C", ClassSign.NONE));
    }

    @Test
    void standsAtClassesAlone() {
        assertThat(ClassSign.named(new ValueType.Code(CodeList.of("part", List.of("A")))))
                .isEmpty();
    }
}
