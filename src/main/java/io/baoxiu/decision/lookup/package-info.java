/** What a caller may read of the journal, and which entries a request selects. */
@NullMarked
package io.baoxiu.decision.lookup;

import org.jspecify.annotations.NullMarked;
