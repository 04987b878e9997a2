package org.physiobench.core.bodychart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.physiobench.core.handout.VectorPicture;
import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;
import org.physiobench.model.Side;

/** Draws a body chart with its marks and a legend as SVG; the same text for the same marks, whatever their order. */
public final class ChartPicture {

	private static final double HEADING = 22;
	private static final double SWATCH_WIDTH = 24;
	private static final double SWATCH_HEIGHT = 14;
	private static final double LEGEND_ROW = 22;
	private static final int LEGEND_COLUMNS = 4;
	private static final double BADGE = 7.6;

	private final BodyChart chart;
	private final ChartWords words;
	private final ChartColors colors;

	public ChartPicture(BodyChart chart, ChartWords words, ChartColors colors) {
		this.chart = Objects.requireNonNull(chart);
		this.words = Objects.requireNonNull(words);
		this.colors = Objects.requireNonNull(colors);
	}

	/** The chart with marks; those on regions that it does not have are listed below it. */
	public VectorPicture draw(List<Mark> marks) {
		List<Mark> sorted = marks.stream().distinct().sorted(Comparator.comparing(Mark::view).reversed()
				.thenComparing(Mark::region).thenComparing(Mark::kind).thenComparingInt(mark -> mark.pain().orElse(-1))).toList();
		List<PainKind> kinds = sorted.stream().map(Mark::kind).distinct().sorted().toList();
		List<Mark> elsewhere = sorted.stream().filter(mark -> chart.find(mark).isEmpty()).toList();
		int legendRows = (kinds.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS;
		double below = HEADING + BodyChart.HEIGHT;
		double height = below + (legendRows + (elsewhere.isEmpty() ? 0 : 1)) * LEGEND_ROW;
		String text = words.describe(chart, sorted);
		StringBuilder svg = new StringBuilder();
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\" role=\"img\">"
				.formatted(SvgNumber.of(BodyChart.WIDTH), SvgNumber.of(height)));
		svg.append("<title>").append(escaped(text)).append("</title><defs>");
		kinds.forEach(kind -> svg.append(pattern(kind)));
		svg.append("</defs><g transform=\"translate(0 ").append(SvgNumber.of(HEADING)).append(")\">");
		chart.sides().forEach(side -> svg.append(body(side)));
		sorted.forEach(mark -> chart.find(mark).ifPresent(region -> svg.append(marked(region, mark))));
		chart.sides().forEach(side -> svg.append(path(side.outline(), "none", colors.outline(), 1.6)));
		chart.regions().forEach(region -> svg.append(badge(region, sorted)));
		svg.append("</g>");
		chart.sides().forEach(side -> svg.append(labels(side)));
		for (int i = 0; i < kinds.size(); i++) {
			svg.append(legend(kinds.get(i), i, below));
		}
		if (!elsewhere.isEmpty()) {
			String listed = elsewhere.stream().map(mark -> words.describe(chart, mark)).collect(Collectors.joining("; "));
			svg.append(text(6, below + legendRows * LEGEND_ROW + 12, 11, "start", "normal", words.elsewhere(listed)));
		}
		return new VectorPicture(svg.append("</svg>").toString(), BodyChart.WIDTH, height, text);
	}

	private String pattern(PainKind kind) {
		PainPattern pattern = PainPattern.of(kind);
		String paint = pattern.solid() ? "fill=\"%s\"".formatted(colors.kinds().get(kind))
				: "fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"".formatted(colors.kinds().get(kind),
						SvgNumber.of(PainPattern.STROKE));
		return pattern.strokes().stream().map(Outline::path)
				.collect(Collectors.joining("", "<pattern id=\"pain-%s\" width=\"%s\" height=\"%s\" patternUnits=\"userSpaceOnUse\"><path %s d=\""
						.formatted(kind.getLiteral(), SvgNumber.of(pattern.width()), SvgNumber.of(pattern.height()), paint),
						"\"/></pattern>"));
	}

	private String body(BodySide side) {
		StringBuilder body = new StringBuilder(path(side.outline(), colors.body(), "none", 0));
		side.regions().forEach(region -> body.append(path(region.shape(), "none", colors.border(), 0.7)));
		side.lines().forEach(line -> body.append(path(line, "none", colors.border(), 1)));
		return body.toString();
	}

	private String marked(Region region, Mark mark) {
		String color = colors.kinds().get(mark.kind());
		String path = region.shape().path();
		return "<path d=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>".formatted(path, color, SvgNumber.of(shade(mark.pain())))
				+ "<path d=\"%s\" fill=\"url(#pain-%s)\" stroke=\"%s\" stroke-width=\"1.3\" stroke-linejoin=\"round\"/>"
						.formatted(path, mark.kind().getLiteral(), color);
	}

	/** How dark a region is behind its pattern, 0 to 1: the darker, the worse the pain. */
	public static double shade(OptionalInt pain) {
		return pain.isPresent() ? 0.1 + 0.03 * pain.getAsInt() : 0.2;
	}

	/** The worst pain of a region as a number on it. */
	private String badge(Region region, List<Mark> marks) {
		OptionalInt worst = marks.stream().filter(mark -> mark.isOn(region))
				.flatMapToInt(mark -> mark.pain().stream()).max();
		if (worst.isEmpty()) {
			return "";
		}
		Point centre = chart.side(region.view()).placeOfNumber(region, BADGE);
		return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>".formatted(SvgNumber.of(centre.x()),
				SvgNumber.of(centre.y()), SvgNumber.of(BADGE), colors.ground(), colors.ink())
				+ text(centre.x(), centre.y() + 3.7, 10.5, "middle", "bold", Integer.toString(worst.getAsInt()));
	}

	/** The view above the head, and the patient's left and right beside it. */
	private String labels(BodySide side) {
		double half = BodyChart.WIDTH / 4 - 40;
		Side onLeft = side.view() == BodyView.FRONT ? Side.RIGHT : Side.LEFT;
		Side onRight = onLeft == Side.LEFT ? Side.RIGHT : Side.LEFT;
		double y = HEADING + 60;
		return text(side.axis(), 15, 13, "middle", "bold", words.of(side.view()))
				+ text(side.axis() - half, y, 14, "middle", "bold", words.sideOfPatient(onLeft))
				+ text(side.axis() + half, y, 14, "middle", "bold", words.sideOfPatient(onRight));
	}

	private String legend(PainKind kind, int place, double top) {
		double x = 6 + place % LEGEND_COLUMNS * (BodyChart.WIDTH - 6) / LEGEND_COLUMNS;
		double y = top + place / LEGEND_COLUMNS * LEGEND_ROW;
		String box = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" ".formatted(SvgNumber.of(x), SvgNumber.of(y),
				SvgNumber.of(SWATCH_WIDTH), SvgNumber.of(SWATCH_HEIGHT));
		String color = colors.kinds().get(kind);
		return box + "fill=\"%s\" fill-opacity=\"%s\"/>".formatted(color, SvgNumber.of(shade(OptionalInt.empty())))
				+ box + "fill=\"url(#pain-%s)\" stroke=\"%s\"/>".formatted(kind.getLiteral(), color)
				+ text(x + SWATCH_WIDTH + 6, y + 11, 11.5, "start", "normal", words.of(kind));
	}

	private static String path(Outline outline, String fill, String stroke, double width) {
		return "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>"
				.formatted(outline.path(), fill, stroke, SvgNumber.of(width));
	}

	private String text(double x, double y, double size, String anchor, String weight, String words) {
		return "<text x=\"%s\" y=\"%s\" font-family=\"Noto Sans, DejaVu Sans, sans-serif\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
				.formatted(SvgNumber.of(x), SvgNumber.of(y), SvgNumber.of(size), weight, anchor, colors.ink(), escaped(words));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
