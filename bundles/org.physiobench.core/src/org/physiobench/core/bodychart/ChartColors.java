package org.physiobench.core.bodychart;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.physiobench.model.PainKind;

/**
 * The colours of a drawn chart, each as SVG writes it.
 *
 * @param body    the skin
 * @param outline around the body
 * @param border  between regions
 * @param ink     of names
 * @param ground  behind numbers
 * @param kinds   one for each kind of symptom
 */
public record ChartColors(String body, String outline, String border, String ink, String ground,
		Map<PainKind, String> kinds) {

	public ChartColors {
		Objects.requireNonNull(body);
		Objects.requireNonNull(outline);
		Objects.requireNonNull(border);
		Objects.requireNonNull(ink);
		Objects.requireNonNull(ground);
		kinds = Map.copyOf(kinds);
		for (PainKind kind : PainKind.VALUES) {
			if (!kinds.containsKey(kind)) {
				throw new IllegalArgumentException("No colour for " + kind.getLiteral());
			}
		}
	}

	/** Colours that print well, on a black-and-white printer too. */
	public static ChartColors paper() {
		Map<PainKind, String> kinds = new EnumMap<>(PainKind.class);
		kinds.put(PainKind.UNSPECIFIED, "#5b6a77");
		kinds.put(PainKind.ACHING, "#1f5f99");
		kinds.put(PainKind.SHARP, "#b83232");
		kinds.put(PainKind.BURNING, "#b8560a");
		kinds.put(PainKind.SHOOTING, "#7a3ea8");
		kinds.put(PainKind.TINGLING, "#1b7a55");
		kinds.put(PainKind.NUMBNESS, "#0d7484");
		kinds.put(PainKind.STIFFNESS, "#7d5a0c");
		return new ChartColors("#f6f1ec", "#4b5a66", "#cdc5bd", "#1f2d3a", "#ffffff", kinds);
	}
}
