/** From the bytes of a request to facts: everything that is wrong with them at once, each with its pointer. */
@NullMarked
package io.baoxiu.decision.reading;

import org.jspecify.annotations.NullMarked;
