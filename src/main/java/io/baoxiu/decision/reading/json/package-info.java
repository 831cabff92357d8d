/** JSON as sent: its text, lines and numbers, and its faults, each with a pointer. */
@NullMarked
package io.baoxiu.decision.reading.json;

import org.jspecify.annotations.NullMarked;
