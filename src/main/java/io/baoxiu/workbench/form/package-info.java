/** Forms made from the vocabulary: their fields, the typed values, and filters. */
@NullMarked
package io.baoxiu.workbench.form;

import org.jspecify.annotations.NullMarked;
