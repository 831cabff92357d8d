/** Releases over HTTP: tables are read, checked, proposed, compared, published and withdrawn. */
@NullMarked
package io.baoxiu.web.release;

import org.jspecify.annotations.NullMarked;
