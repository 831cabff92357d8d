/** Forms made from the vocabulary: their fields, what is typed in them, and filters. */
@NullMarked
package io.baoxiu.workbench.form;

import org.jspecify.annotations.NullMarked;
