/** Changes to a record that nobody has saved yet, kept so that they outlive a crash. */
package org.physiobench.core.patient.draft;
