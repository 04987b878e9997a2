package org.physiobench.core.handout;

/** The paper that a document is made for. */
public enum Paper {

	/** 210 mm by 297 mm. */
	A4,

	/** US Letter, 8.5 by 11 inches. */
	LETTER
}
