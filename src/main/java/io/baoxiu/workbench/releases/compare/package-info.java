/** A release beside its base: changed tables, their rows, and what is said of them. */
@NullMarked
package io.baoxiu.workbench.releases.compare;

import org.jspecify.annotations.NullMarked;
