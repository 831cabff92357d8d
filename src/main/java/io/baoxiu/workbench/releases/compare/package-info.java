/** A release compared with its base: changed tables, their rows, and remarks on them. */
@NullMarked
package io.baoxiu.workbench.releases.compare;

import org.jspecify.annotations.NullMarked;
