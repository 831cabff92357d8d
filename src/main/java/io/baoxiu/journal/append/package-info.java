/** Keeps entries: many share one commit, and what is kept is final. */
@NullMarked
package io.baoxiu.journal.append;

import org.jspecify.annotations.NullMarked;
