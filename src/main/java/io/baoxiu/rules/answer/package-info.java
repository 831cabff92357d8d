/** Answering: a rule set decides, and its conclusions become the sections, reasons and labels of an answer. */
@NullMarked
package io.baoxiu.rules.answer;

import org.jspecify.annotations.NullMarked;
