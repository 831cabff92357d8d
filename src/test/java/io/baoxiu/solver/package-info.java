/** What is claimed of tables as questions to a solver, written apart from the analysis, for it to be held against. */
@NullMarked
package io.baoxiu.solver;

import org.jspecify.annotations.NullMarked;
