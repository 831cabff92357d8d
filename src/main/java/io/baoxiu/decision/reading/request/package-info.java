/** A request as sent, before it is known which vocabulary reads it: its key, its fingerprint, and requests from an export. */
@NullMarked
package io.baoxiu.decision.reading.request;

import org.jspecify.annotations.NullMarked;
