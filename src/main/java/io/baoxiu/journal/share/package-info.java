/** Texts that many decisions share, stored once. */
@NullMarked
package io.baoxiu.journal.share;

import org.jspecify.annotations.NullMarked;
