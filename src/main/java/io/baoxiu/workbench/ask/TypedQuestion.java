package io.baoxiu.workbench.ask;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.form.Entered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a question, read.
 *
 * @param facts absent while it cannot be decided
 * @param faults by the fields' names
 */
record TypedQuestion(
        Question question,
        CompiledRelease release,
        Map<String, String> typed,
        Entered entered,
        @Nullable Facts facts,
        Map<String, String> faults,
        String fingerprint) {}
