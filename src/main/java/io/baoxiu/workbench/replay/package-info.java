/** A replay as pages show it: its progress and its result. */
@NullMarked
package io.baoxiu.workbench.replay;

import org.jspecify.annotations.NullMarked;
