package org.physiobench.reports;

import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.physiobench.core.handout.Paper;

/**
 * A paper as BIRT knows it.
 *
 * @param pageType the name of the paper among the page types of BIRT's master pages
 */
record PaperFormat(String pageType) {

	static PaperFormat of(Paper paper) {
		return switch (paper) {
		case A4 -> new PaperFormat(DesignChoiceConstants.PAGE_SIZE_A4);
		case LETTER -> new PaperFormat(DesignChoiceConstants.PAGE_SIZE_US_LETTER);
		};
	}
}
