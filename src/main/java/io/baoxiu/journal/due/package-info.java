/** What is due of orders. */
@NullMarked
package io.baoxiu.journal.due;

import org.jspecify.annotations.NullMarked;
