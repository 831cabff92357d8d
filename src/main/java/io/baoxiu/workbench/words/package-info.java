/** The reasons and the sections of a decision, as pages show them. */
@NullMarked
package io.baoxiu.workbench.words;

import org.jspecify.annotations.NullMarked;
