/** Kept decisions: the list, an entry, the letter to print. */
@NullMarked
package io.baoxiu.workbench.decisions;

import org.jspecify.annotations.NullMarked;
