/** The page of a record that shows what came of the programs, and takes in diary, visits and scores. */
package org.physiobench.ui.progress;
