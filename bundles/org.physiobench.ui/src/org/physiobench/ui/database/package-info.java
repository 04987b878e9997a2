/** The choice of the database that this workstation works on. */
package org.physiobench.ui.database;
