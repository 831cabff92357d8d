/**
 * How lines of the log are written: whatever a request holds, it writes no line of its own, and no sign that a terminal or a
 * reader would obey.
 */
@NullMarked
package io.baoxiu.runtime.log;

import org.jspecify.annotations.NullMarked;
