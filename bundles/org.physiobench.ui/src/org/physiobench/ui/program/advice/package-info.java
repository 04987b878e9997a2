/** Topics of advice in a phase of a program. */
package org.physiobench.ui.program.advice;
