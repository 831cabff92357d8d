/** What many decisions have in common, kept once. */
@NullMarked
package io.baoxiu.journal.share;

import org.jspecify.annotations.NullMarked;
