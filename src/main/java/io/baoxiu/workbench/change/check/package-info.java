/** Checks of a draft, their suggestions, and worked cases made from decisions. */
@NullMarked
package io.baoxiu.workbench.change.check;

import org.jspecify.annotations.NullMarked;
