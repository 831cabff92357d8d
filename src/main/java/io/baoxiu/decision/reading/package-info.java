/** Reads the bytes of a request into facts, or reports all faults at once, each with its pointer. */
@NullMarked
package io.baoxiu.decision.reading;

import org.jspecify.annotations.NullMarked;
