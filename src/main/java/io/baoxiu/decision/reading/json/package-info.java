/** JSON as it was sent: its text, lines and numbers, and its faults, each with its pointer. */
@NullMarked
package io.baoxiu.decision.reading.json;

import org.jspecify.annotations.NullMarked;
