/** A paper diary typed into a grid: days across, exercises and pain down. */
package org.physiobench.ui.progress.diary;
