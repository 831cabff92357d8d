/** What is due for orders. */
@NullMarked
package io.baoxiu.journal.due;

import org.jspecify.annotations.NullMarked;
