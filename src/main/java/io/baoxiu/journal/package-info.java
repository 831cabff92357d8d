/** Every decision that was answered, kept before it was sent. */
@NullMarked
package io.baoxiu.journal;

import org.jspecify.annotations.NullMarked;
