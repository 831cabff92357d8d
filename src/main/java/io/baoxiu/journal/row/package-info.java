/** Entries as rows of the database, and how they are found. */
@NullMarked
package io.baoxiu.journal.row;

import org.jspecify.annotations.NullMarked;
