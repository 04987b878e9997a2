/** Templates of programs: keeping one, starting from one. */
package org.physiobench.ui.program.template;
