/** What was decided in a week, a month, a quarter or a year, compared with the one before, and what is due. */
@NullMarked
package io.baoxiu.workbench.overview;

import org.jspecify.annotations.NullMarked;
