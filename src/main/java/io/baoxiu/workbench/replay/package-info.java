/** A replay as pages tell it: how far it has come, and what it found. */
@NullMarked
package io.baoxiu.workbench.replay;

import org.jspecify.annotations.NullMarked;
