/** Parts of forms: fields with labels above them in one column, bound to the record, with what stood there before beside them. */
package org.physiobench.ui.form;
