/** Checks of a draft, their suggestions, and worked cases decided. */
@NullMarked
package io.baoxiu.workbench.change.check;

import org.jspecify.annotations.NullMarked;
