/** The contract in plain Java, written apart from the tables and the engine, for both to be held against. */
@NullMarked
package io.baoxiu.model;

import org.jspecify.annotations.NullMarked;
