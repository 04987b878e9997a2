package org.physiobench.core.internal.library;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePackage;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.PoseCaption;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes a figure as a physiotherapist would: what goes without saying is left out. */
final class FigureWriter {

	private static final int LINE = 80;
	private static final int INDENT = 2;

	private final FigurePhrases phrases = new FigurePhrases();
	private final Joints joints = new Joints();
	private final String language;

	/**
	 * @param language of the captions
	 */
	FigureWriter(String language) {
		this.language = language;
	}

	String write(Figure figure) {
		List<NodeTuple> keys = new ArrayList<>();
		// an author who changes a figure shall see that there are views to choose from
		keys.add(key(FigurePackage.Literals.FIGURE__VIEW, text(figure.getView().getLiteral())));
		value(figure, FigurePackage.Literals.FIGURE__CYCLIC).ifPresent(keys::add);
		phraseList(figure, FigurePackage.Literals.FIGURE__PROPS).ifPresent(keys::add);
		keys.add(key(FigurePackage.Literals.FIGURE__POSES, new SequenceNode(Tag.SEQ,
				figure.getPoses().stream().map(this::pose).toList(), FlowStyle.BLOCK)));
		DumperOptions options = new DumperOptions();
		options.setWidth(LINE);
		options.setIndicatorIndent(INDENT);
		options.setIndentWithIndicator(true);
		StringWriter written = new StringWriter();
		new Yaml(options).serialize(mapping(keys), written);
		return written.toString();
	}

	private Node pose(FigurePose pose) {
		List<NodeTuple> keys = new ArrayList<>();
		Stream.concat(pose.getCaptions().stream().filter(caption -> caption.getLanguage().equals(language)),
				pose.getCaptions().stream()).findFirst().map(PoseCaption::getCaption)
				.ifPresent(caption -> keys.add(key(FigurePackage.Literals.POSE_CAPTION__CAPTION, text(caption))));
		value(pose, FigurePackage.Literals.FIGURE_POSE__POSITION).ifPresent(keys::add);
		if (!pose.getAngles().isEmpty()) {
			keys.add(key(FigurePackage.Literals.FIGURE_POSE__ANGLES, angles(pose)));
		}
		phraseList(pose, FigurePackage.Literals.FIGURE_POSE__CONTACTS).ifPresent(keys::add);
		phraseList(pose, FigurePackage.Literals.FIGURE_POSE__MOVES).ifPresent(keys::add);
		Stream.of(FigurePackage.Literals.FIGURE_POSE__MOVE_SECONDS, FigurePackage.Literals.FIGURE_POSE__HOLD_SECONDS,
				FigurePackage.Literals.FIGURE_POSE__BREATHING).forEach(each -> value(pose, each).ifPresent(keys::add));
		return mapping(keys);
	}

	private Node angles(FigurePose pose) {
		Map<String, List<String>> movements = new LinkedHashMap<>();
		for (JointAngle angle : pose.getAngles()) {
			Joints.Written written = joints.write(angle.getMovement(), angle.getSide(), angle.getDegrees() < 0);
			movements.computeIfAbsent(written.joint(), joint -> new ArrayList<>())
					.add(written.direction() + " " + number(Math.abs(angle.getDegrees())));
		}
		return mapping(movements.entrySet().stream()
				.map(joint -> new NodeTuple(text(joint.getKey()), text(String.join(", ", joint.getValue())))).toList());
	}

	private static Optional<NodeTuple> value(EObject part, EStructuralFeature feature) {
		return part.eIsSet(feature) ? Optional.of(key(feature, switch (part.eGet(feature)) {
		case Boolean truth -> plain(Tag.BOOL, truth ? "yes" : "no");
		case Integer whole -> plain(Tag.INT, whole.toString());
		// a number without a fraction would need its kind written before it to be taken for a decimal one
		case Double number -> plain(number == Math.rint(number) ? Tag.INT : Tag.FLOAT, number(number));
		case Enumerator choice -> text(choice.getLiteral());
		default -> throw new IllegalStateException("Nobody knows how to write " + feature);
		})) : Optional.empty();
	}

	private Optional<NodeTuple> phraseList(EObject part, EStructuralFeature feature) {
		List<?> items = (List<?>) part.eGet(feature);
		return items.isEmpty() ? Optional.empty() : Optional.of(key(feature, new SequenceNode(Tag.SEQ,
				items.stream().map(item -> (Node) text(phrases.of((EObject) item))).toList(), FlowStyle.FLOW)));
	}

	private static String number(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private static NodeTuple key(EStructuralFeature feature, Node value) {
		return new NodeTuple(text(FeatureKeys.keyOf(feature)), value);
	}

	private static Node mapping(List<NodeTuple> keys) {
		return new MappingNode(Tag.MAP, keys, FlowStyle.BLOCK);
	}

	private static ScalarNode text(String text) {
		return plain(Tag.STR, text);
	}

	private static ScalarNode plain(Tag tag, String text) {
		return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
	}
}
