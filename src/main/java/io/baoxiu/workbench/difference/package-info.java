/**
 * What two versions of the tables conclude and say otherwise, in words: of the whole draft on the page of changes, of a
 * release on its own.
 */
@NullMarked
package io.baoxiu.workbench.difference;

import org.jspecify.annotations.NullMarked;
