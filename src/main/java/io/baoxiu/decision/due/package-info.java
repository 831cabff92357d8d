/** What is due, as a calendar that programs subscribe to. */
@NullMarked
package io.baoxiu.decision.due;

import org.jspecify.annotations.NullMarked;
