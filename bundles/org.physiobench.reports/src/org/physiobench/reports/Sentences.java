package org.physiobench.reports;

import java.util.List;
import java.util.stream.Collectors;

/** Short remarks as running text. */
final class Sentences {

	private Sentences() {
	}

	/** The remarks one after the other, each closed by a full stop unless it closes itself. */
	static String joined(List<String> remarks) {
		return remarks.stream().map(String::strip).filter(remark -> !remark.isEmpty()).map(Sentences::closed)
				.collect(Collectors.joining(" "));
	}

	private static String closed(String remark) {
		var last = remark.codePointBefore(remark.length());
		return Character.isLetterOrDigit(last) ? remark + '.' : remark;
	}
}
