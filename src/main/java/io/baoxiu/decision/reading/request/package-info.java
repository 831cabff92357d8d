/** A request as it was sent, before it is known which vocabulary reads it: its key, its fingerprint, and one out of an export. */
@NullMarked
package io.baoxiu.decision.reading.request;

import org.jspecify.annotations.NullMarked;
