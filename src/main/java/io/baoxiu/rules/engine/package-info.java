/**
 * Drives Drools: tables and rule files become knowledge bases, and the rules that hold are found by walking their network or by a session.
 */
@NullMarked
package io.baoxiu.rules.engine;

import org.jspecify.annotations.NullMarked;
