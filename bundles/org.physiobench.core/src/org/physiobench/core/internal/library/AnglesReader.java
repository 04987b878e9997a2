package org.physiobench.core.internal.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePackage;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.JointAngle;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the angles of a pose: under each joint its movements with degrees. */
final class AnglesReader {

	private static final Pattern MOVEMENT = Pattern.compile("(?<words>.*\\S)\\s+(?<degrees>-?[0-9.]+)");

	/** A joint on one side or on both. */
	private record JointOnSide(String joint, BodySide side) {
	}

	private final Joints joints = new Joints();
	private final Sheet sheet;

	AnglesReader(Sheet sheet) {
		this.sheet = sheet;
	}

	void read(String key, Node node, FigurePose pose) {
		Set<List<Object>> seen = new HashSet<>();
		for (Sheet.Entry entry : sheet.entries("'%s'".formatted(key), node)) {
			try {
				JointOnSide joint = jointOf(entry.key());
				String movements = sheet.text(entry.key(), entry.value()).orElse("");
				for (String movement : movements.isEmpty() ? new String[0] : movements.split(",", -1)) {
					JointAngle angle = angle(joint, movement);
					if (!seen.add(List.of(angle.getMovement(), angle.getSide()))) {
						throw new Misread("'%s' of '%s' is given twice".formatted(movement.strip(), entry.key()));
					}
					pose.getAngles().add(angle);
				}
			} catch (Misread e) {
				sheet.fault(entry.at(), "%s", e.getMessage());
			}
		}
	}

	private JointOnSide jointOf(String key) throws Misread {
		String words = Words.plain(key);
		for (BodySide side : List.of(BodySide.LEFT, BodySide.RIGHT)) {
			String prefix = side.getLiteral() + " ";
			if (words.startsWith(prefix) && joints.isPaired(words.substring(prefix.length()))) {
				return new JointOnSide(words.substring(prefix.length()), side);
			}
			if (words.startsWith(prefix) && joints.has(words.substring(prefix.length()))) {
				throw new Misread("'%s' is in the middle of the body and has no side; write '%s'".formatted(key,
						words.substring(prefix.length())));
			}
		}
		Optional<String> pair = joints.singularOf(words);
		if (pair.isPresent()) {
			return new JointOnSide(pair.get(), BodySide.BOTH);
		}
		if (joints.isPaired(words)) {
			throw new Misread("which one is '%1$s'? Write 'left %1$s', 'right %1$s', or '%2$s' for both".formatted(words,
					joints.pluralOf(words)));
		}
		if (!joints.has(words)) {
			throw new Misread("'%s' is not a joint%s".formatted(key, Words.hint(key, joints.names())));
		}
		return new JointOnSide(words, BodySide.BOTH);
	}

	private JointAngle angle(JointOnSide joint, String movement) throws Misread {
		Matcher parts = MOVEMENT.matcher(movement.strip());
		if (!parts.matches()) {
			throw new Misread("'%s' needs a movement and its degrees, for example '%s 30'".formatted(movement.strip(),
					joints.directions(joint.joint()).keySet().iterator().next()));
		}
		Joints.Direction direction = joints.directions(joint.joint()).get(Words.plain(parts.group("words")));
		if (direction == null) {
			throw new Misread("'%s' is not a movement of the joint '%s'%s".formatted(parts.group("words"), joint.joint(),
					Words.hint(parts.group("words"), joints.directions(joint.joint()).keySet())));
		}
		double degrees = (Double) Values.of(FigurePackage.Literals.JOINT_ANGLE__DEGREES, parts.group("degrees"));
		JointAngle angle = FigureFactory.eINSTANCE.createJointAngle();
		angle.setMovement(direction.movement());
		angle.setSide(joint.side());
		// adding zero makes zero of the minus zero that an opposite of zero is
		angle.setDegrees(direction.sign() * degrees + 0.0);
		return angle;
	}
}
