/** Kept decisions decided again, under their own release or another one, and what would change. */
@NullMarked
package io.baoxiu.decision.replay;

import org.jspecify.annotations.NullMarked;
