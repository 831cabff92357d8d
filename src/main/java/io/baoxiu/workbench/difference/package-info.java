/**
 * Differences between two versions of the tables, in words: of the whole draft on the page of changes, of a release on
 * its own page.
 */
@NullMarked
package io.baoxiu.workbench.difference;

import org.jspecify.annotations.NullMarked;
