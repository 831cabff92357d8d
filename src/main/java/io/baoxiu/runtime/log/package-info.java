/**
 * How lines of the log are written: no content of a request can add a line, or a character that a terminal or a viewer interprets.
 */
@NullMarked
package io.baoxiu.runtime.log;

import org.jspecify.annotations.NullMarked;
