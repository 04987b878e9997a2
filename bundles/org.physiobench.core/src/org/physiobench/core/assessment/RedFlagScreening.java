package org.physiobench.core.assessment;

import static org.physiobench.core.assessment.RedFlagItem.Source.EXAMINATION;
import static org.physiobench.core.assessment.RedFlagItem.Source.HISTORY;
import static org.physiobench.model.Confirmation.BACKGROUND;
import static org.physiobench.model.Confirmation.SECONDARY;
import static org.physiobench.model.RedFlagPathology.CAUDA_EQUINA;
import static org.physiobench.model.RedFlagPathology.FRACTURE;
import static org.physiobench.model.RedFlagPathology.INFECTION;
import static org.physiobench.model.RedFlagPathology.INFLAMMATORY;
import static org.physiobench.model.RedFlagPathology.MALIGNANCY;
import static org.physiobench.model.RedFlagPathology.NEUROLOGICAL_DEFICIT;
import static org.physiobench.model.RedFlagPathology.VISCERAL_VASCULAR;

import java.util.List;
import java.util.Optional;

import org.physiobench.model.RedFlagPathology;

/**
 * The items of red-flag screening, pathology by pathology in the order in which they are asked, history before
 * examination. The pathologies are those of the IFOMPT framework (Finucane et al., J Orthop Sports Phys Ther
 * 2020;50(7):350-372) and three more; no item is confirmed by that paper itself.
 */
public final class RedFlagScreening {

	private static final List<RedFlagItem> ITEMS = List.of(
			new RedFlagItem("bladder-or-bowel-change", CAUDA_EQUINA, HISTORY, SECONDARY),
			new RedFlagItem("saddle-numbness", CAUDA_EQUINA, HISTORY, SECONDARY),
			new RedFlagItem("sexual-dysfunction", CAUDA_EQUINA, HISTORY, SECONDARY),
			new RedFlagItem("both-legs-affected", CAUDA_EQUINA, HISTORY, SECONDARY),
			new RedFlagItem("gait-disturbance", CAUDA_EQUINA, HISTORY, SECONDARY),
			new RedFlagItem("perianal-sensation", CAUDA_EQUINA, EXAMINATION, SECONDARY),
			new RedFlagItem("leg-strength-and-reflexes", CAUDA_EQUINA, EXAMINATION, SECONDARY),
			new RedFlagItem("major-trauma", FRACTURE, HISTORY, SECONDARY),
			new RedFlagItem("minor-trauma-when-frail", FRACTURE, HISTORY, SECONDARY),
			new RedFlagItem("osteoporosis-or-steroids", FRACTURE, HISTORY, SECONDARY),
			new RedFlagItem("previous-fragility-fracture", FRACTURE, HISTORY, BACKGROUND),
			new RedFlagItem("sudden-severe-central-pain", FRACTURE, HISTORY, SECONDARY),
			new RedFlagItem("midline-tenderness", FRACTURE, EXAMINATION, BACKGROUND),
			new RedFlagItem("new-deformity", FRACTURE, EXAMINATION, SECONDARY),
			new RedFlagItem("contusion-or-abrasion", FRACTURE, EXAMINATION, SECONDARY),
			new RedFlagItem("history-of-cancer", MALIGNANCY, HISTORY, SECONDARY),
			new RedFlagItem("unexplained-weight-loss", MALIGNANCY, HISTORY, SECONDARY),
			new RedFlagItem("pain-not-eased-by-position", MALIGNANCY, HISTORY, SECONDARY),
			new RedFlagItem("pain-at-several-sites", MALIGNANCY, HISTORY, SECONDARY),
			new RedFlagItem("age-at-first-onset", MALIGNANCY, HISTORY, SECONDARY),
			new RedFlagItem("no-improvement-after-a-month", MALIGNANCY, HISTORY, SECONDARY),
			new RedFlagItem("band-like-trunk-pain", MALIGNANCY, HISTORY, BACKGROUND),
			new RedFlagItem("neurological-screen", MALIGNANCY, EXAMINATION, BACKGROUND),
			new RedFlagItem("percussion-tenderness", MALIGNANCY, EXAMINATION, BACKGROUND),
			new RedFlagItem("fever-or-recent-infection", INFECTION, HISTORY, SECONDARY),
			new RedFlagItem("immunosuppression", INFECTION, HISTORY, SECONDARY),
			new RedFlagItem("intravenous-drug-use", INFECTION, HISTORY, SECONDARY),
			new RedFlagItem("penetrating-wound", INFECTION, HISTORY, SECONDARY),
			new RedFlagItem("tuberculosis-exposure", INFECTION, HISTORY, BACKGROUND),
			new RedFlagItem("diabetes", INFECTION, HISTORY, BACKGROUND),
			new RedFlagItem("raised-temperature", INFECTION, EXAMINATION, BACKGROUND),
			new RedFlagItem("spinal-tenderness", INFECTION, EXAMINATION, BACKGROUND),
			new RedFlagItem("spreading-weakness", NEUROLOGICAL_DEFICIT, HISTORY, SECONDARY),
			new RedFlagItem("serial-neurological-tests", NEUROLOGICAL_DEFICIT, EXAMINATION, BACKGROUND),
			new RedFlagItem("long-morning-stiffness-under-45", INFLAMMATORY, HISTORY, BACKGROUND),
			new RedFlagItem("better-with-movement", INFLAMMATORY, HISTORY, BACKGROUND),
			new RedFlagItem("psoriasis-uveitis-or-bowel-disease", INFLAMMATORY, HISTORY, BACKGROUND),
			new RedFlagItem("family-history", INFLAMMATORY, HISTORY, BACKGROUND),
			new RedFlagItem("collapse", VISCERAL_VASCULAR, HISTORY, BACKGROUND),
			new RedFlagItem("renal-colic-pattern", VISCERAL_VASCULAR, HISTORY, BACKGROUND),
			new RedFlagItem("gynaecological-or-digestive-pattern", VISCERAL_VASCULAR, HISTORY, BACKGROUND),
			new RedFlagItem("pulsatile-abdominal-mass", VISCERAL_VASCULAR, EXAMINATION, BACKGROUND));

	private RedFlagScreening() {
	}

	/** All items, in the order in which they are asked. */
	public static List<RedFlagItem> items() {
		return ITEMS;
	}

	/** The items that point to a pathology, in the order in which they are asked. */
	public static List<RedFlagItem> items(RedFlagPathology pathology) {
		return ITEMS.stream().filter(item -> item.pathology() == pathology).toList();
	}

	/** The item with a key; empty for one that another list brought into a record. */
	public static Optional<RedFlagItem> item(String key) {
		return ITEMS.stream().filter(item -> item.key().equals(key)).findFirst();
	}
}
