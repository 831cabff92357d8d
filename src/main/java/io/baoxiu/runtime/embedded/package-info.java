/** The database that is a file of its own: who may use it, what it does with a moved or truncated file, its transactions. */
@NullMarked
package io.baoxiu.runtime.embedded;

import org.jspecify.annotations.NullMarked;
