/** A question asked: its form, the answer beside it, and what would change it. */
@NullMarked
package io.baoxiu.workbench.ask;

import org.jspecify.annotations.NullMarked;
