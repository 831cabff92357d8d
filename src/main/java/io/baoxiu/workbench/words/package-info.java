/** Reasons and sections of a decision, as pages show them. */
@NullMarked
package io.baoxiu.workbench.words;

import org.jspecify.annotations.NullMarked;
