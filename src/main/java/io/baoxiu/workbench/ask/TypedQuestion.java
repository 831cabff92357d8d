package io.baoxiu.workbench.ask;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.form.Entered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values typed into a question's form, after reading.
 *
 * @param facts absent if the question cannot be decided
 * @param faults by field name
 */
record TypedQuestion(
        Question question,
        CompiledRelease release,
        Map<String, String> typed,
        Entered entered,
        @Nullable Facts facts,
        Map<String, String> faults,
        String fingerprint) {}
