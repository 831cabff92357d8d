/** The embedded database: who may use it, how a moved or truncated file is detected, its transactions. */
@NullMarked
package io.baoxiu.runtime.embedded;

import org.jspecify.annotations.NullMarked;
