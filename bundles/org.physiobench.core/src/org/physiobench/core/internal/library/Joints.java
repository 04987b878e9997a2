package org.physiobench.core.internal.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.JointMovement;

/** The joints and their movements as clinicians call them, derived from the movements of the model. */
final class Joints {

	/**
	 * A movement in words.
	 *
	 * @param movement of the model
	 * @param sign     1, or -1 where the words name the opposite
	 */
	record Direction(JointMovement movement, int sign) {
	}

	/**
	 * An angle as it is written.
	 *
	 * @param joint     with its side
	 * @param direction the movement
	 */
	record Written(String joint, String direction) {
	}

	/** What the movements of the model begin with, and what the joint is called. The longer ones go first. */
	private static final Map<String, String> PREFIXES = prefixes();

	/** Joints that are not paired. */
	private static final Set<String> MIDDLE = Set.of("body", "pelvis", "lumbar spine", "thoracic spine", "neck");

	private static final Map<String, String> OPPOSITES = Map.ofEntries(Map.entry("flexion", "extension"),
			Map.entry("extension", "flexion"), Map.entry("abduction", "adduction"),
			Map.entry("internal rotation", "external rotation"), Map.entry("dorsiflexion", "plantar flexion"), Map.entry("inversion", "eversion"),
			Map.entry("pronation", "supination"), Map.entry("elevation", "depression"),
			Map.entry("protraction", "retraction"), Map.entry("posterior tilt", "anterior tilt"),
			Map.entry("lean forward", "lean backward"), Map.entry("lean left", "lean right"),
			Map.entry("roll left", "roll right"), Map.entry("turn left", "turn right"),
			Map.entry("lateral flexion left", "lateral flexion right"), Map.entry("rotation left", "rotation right"));

	private final Map<String, Map<String, Direction>> joints = new LinkedHashMap<>();

	Joints() {
		for (JointMovement movement : JointMovement.VALUES) {
			String words = Words.plain(movement.getLiteral());
			String prefix = PREFIXES.keySet().stream().filter(each -> words.startsWith(each + " ")).findFirst()
					.orElseThrow(() -> new IllegalStateException("No joint is known for " + movement));
			String name = words.substring(prefix.length() + 1);
			Map<String, Direction> directions = joints.computeIfAbsent(PREFIXES.get(prefix), joint -> new LinkedHashMap<>());
			directions.put(name, new Direction(movement, 1));
			directions.put(Optional.ofNullable(OPPOSITES.get(name))
					.orElseThrow(() -> new IllegalStateException("No opposite is known of " + movement)),
					new Direction(movement, -1));
		}
	}

	private static Map<String, String> prefixes() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		prefixes.put("lumbar", "lumbar spine");
		prefixes.put("thoracic", "thoracic spine");
		for (String joint : List.of("body", "pelvis", "neck", "shoulder girdle", "shoulder", "elbow", "forearm", "wrist",
				"hip", "knee", "ankle", "toes")) {
			prefixes.put(joint, joint);
		}
		return prefixes;
	}

	boolean has(String joint) {
		return joints.containsKey(joint);
	}

	boolean isPaired(String joint) {
		return has(joint) && !MIDDLE.contains(joint);
	}

	/** The paired joint of which this is the plural. */
	Optional<String> singularOf(String words) {
		return joints.keySet().stream().filter(this::isPaired).filter(joint -> pluralOf(joint).equals(words)).findFirst();
	}

	String pluralOf(String joint) {
		return joint.endsWith("s") ? joint : joint + "s";
	}

	/** Everything that angles can be given for, as it is written. */
	List<String> names() {
		List<String> names = new ArrayList<>();
		for (String joint : joints.keySet()) {
			if (isPaired(joint)) {
				names.addAll(List.of(pluralOf(joint), "left " + joint, "right " + joint));
			} else {
				names.add(joint);
			}
		}
		return names;
	}

	/**
	 * The words for a movement of a joint.
	 *
	 * @param opposite whether the movement goes the other way
	 */
	Written write(JointMovement movement, BodySide side, boolean opposite) {
		Direction wanted = new Direction(movement, opposite ? -1 : 1);
		return joints.entrySet().stream().flatMap(joint -> joint.getValue().entrySet().stream()
				.filter(direction -> direction.getValue().equals(wanted))
				.map(direction -> new Written(onSide(joint.getKey(), side), direction.getKey()))).findFirst().orElseThrow();
	}

	private String onSide(String joint, BodySide side) {
		if (!isPaired(joint)) {
			return joint;
		}
		return side == BodySide.BOTH ? pluralOf(joint) : side.getLiteral() + " " + joint;
	}

	/** The movements of a joint and their opposites. */
	Map<String, Direction> directions(String joint) {
		return joints.get(joint);
	}
}
