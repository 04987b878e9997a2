/** What an assessment asks and tests: red-flag screening and capacity tests as data, their words, and what the next one keeps. */
package org.physiobench.core.assessment;
