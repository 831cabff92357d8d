/** Decides kept decisions again, under their own release or another one, and shows what would change. */
@NullMarked
package io.baoxiu.decision.replay;

import org.jspecify.annotations.NullMarked;
