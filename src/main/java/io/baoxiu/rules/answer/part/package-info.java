/** The parts of an answer: how each is written as JSON, what its value is, and its structure. */
@NullMarked
package io.baoxiu.rules.answer.part;

import org.jspecify.annotations.NullMarked;
