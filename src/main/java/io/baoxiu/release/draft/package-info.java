/**
 * Changes before they are proposed: one draft per person, kept until it is proposed or dropped. It has one version number, which every
 * change must name: a change with an older one, from another tab or through another replica, is refused, and nothing is overwritten.
 */
@NullMarked
package io.baoxiu.release.draft;

import org.jspecify.annotations.NullMarked;
