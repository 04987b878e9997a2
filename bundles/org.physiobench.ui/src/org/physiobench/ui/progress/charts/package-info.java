/** Charts of what came of a patient's programs, panel above panel on one axis of time. */
package org.physiobench.ui.progress.charts;
