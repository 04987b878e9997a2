package org.physiobench.ui.look;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.PainKind;

/**
 * Colours, fonts and icons for the controls below one composite; what it allocates is disposed with that composite. The
 * colours are defined in plugin.xml, so that a theme can answer them.
 */
public final class Look {

	/** One step of the grid on which everything is spaced, in pixels at 100 %. */
	public static final int STEP = 4;

	private static final int PAPER_ROUND = 3 * STEP;
	private static final String BUNDLE = "org.physiobench.ui"; //$NON-NLS-1$
	private static final String COLOR_PREFIX = "org.physiobench.ui.color."; //$NON-NLS-1$

	private final ColorRegistry colors;
	private final ResourceManager resources;
	private final Font text;

	public Look(Composite owner) {
		this.colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		this.text = owner.getFont();
	}

	/** Behind cards and panes. */
	public Color ground() {
		return color("ground"); //$NON-NLS-1$
	}

	/** Of cards and panes. */
	public Color surface() {
		return color("surface"); //$NON-NLS-1$
	}

	/** Behind figures, which are drawn for paper; as light as a dark set allows. */
	public Color paper() {
		return color("paper"); //$NON-NLS-1$
	}

	/** Of marks on the paper behind a figure. */
	public Color pencil() {
		return color("pencil"); //$NON-NLS-1$
	}

	/** Of hairlines. */
	public Color line() {
		return color("line"); //$NON-NLS-1$
	}

	/** Of text. */
	public Color ink() {
		return color("ink"); //$NON-NLS-1$
	}

	/** Of a second line of text. */
	public Color muted() {
		return color("muted"); //$NON-NLS-1$
	}

	/** Of the borders of controls. */
	public Color faint() {
		return color("faint"); //$NON-NLS-1$
	}

	/** Of the one main action, of links and of what is selected. */
	public Color accent() {
		return color("accent"); //$NON-NLS-1$
	}

	/** Behind what is selected. */
	public Color accentSoft() {
		return color("accentSoft"); //$NON-NLS-1$
	}

	/** Of what went as it should, never without a word or a shape beside it. */
	public Color good() {
		return color("good"); //$NON-NLS-1$
	}

	/** Of shapes that ask for attention, never without a word beside them. */
	public Color attention() {
		return color("attention"); //$NON-NLS-1$
	}

	/** Of words that ask for attention; darker than the shapes, so that they can be read. */
	public Color attentionText() {
		return color("attentionText"); //$NON-NLS-1$
	}

	/** Of what must be mended. */
	public Color danger() {
		return color("danger"); //$NON-NLS-1$
	}

	/** Of a category of training; always shown beside its name. */
	public Color of(ExerciseCategory category) {
		return color(switch (category) {
		case CORE_STABILITY, MOTOR_CONTROL -> "core"; //$NON-NLS-1$
		case STRENGTH, BALANCE, FUNCTIONAL_LIFESTYLE -> "strength"; //$NON-NLS-1$
		case MOBILITY, NEURAL_MOBILITY, DIRECTIONAL_PREFERENCE, RELAXATION_BREATHING -> "mobility"; //$NON-NLS-1$
		case AEROBIC -> "aerobic"; //$NON-NLS-1$
		});
	}

	/** Of a kind of symptom; always shown with its pattern. */
	public Color of(PainKind kind) {
		return color("pain." + kind.getLiteral()); //$NON-NLS-1$
	}

	/** Of the body on the body chart. */
	public Color skin() {
		return color("skin"); //$NON-NLS-1$
	}

	/** For most that is to be read. */
	public Font text() {
		return text;
	}

	/** For names and headings. */
	public Font strong() {
		return resources.create(FontDescriptor.createFrom(text).setStyle(SWT.BOLD));
	}

	/** For a second line. */
	public Font small() {
		return resources.create(FontDescriptor.createFrom(text).increaseHeight(-1));
	}

	/** For the heading of a page. */
	public Font heading() {
		return resources.create(FontDescriptor.createFrom(text).setStyle(SWT.BOLD).increaseHeight(2));
	}

	/** For what is written in columns, as a notation is. */
	public Font monospaced() {
		return resources.create(JFaceResources.getTextFontDescriptor().setHeight(size()));
	}

	private int size() {
		return text.getFontData()[0].getHeight();
	}

	/**
	 * An icon.
	 *
	 * @param name of a file in the folder icons of this bundle, without its ending
	 */
	public Image icon(String name) {
		URL url = FileLocator.find(Platform.getBundle(BUNDLE), new Path("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
		return resources.create(ImageDescriptor.createFromURL(url));
	}

	/** Lays down the paper that a figure is drawn on. */
	public void paintPaper(GC gc, Rectangle room) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(paper());
		gc.fillRoundRectangle(room.x, room.y, room.width, room.height, PAPER_ROUND, PAPER_ROUND);
	}

	/** Gives a control the colours of text on a background. */
	public <C extends Control> C on(Color background, C control) {
		control.setBackground(background);
		control.setForeground(ink());
		return control;
	}

	private Color color(String name) {
		return colors.get(COLOR_PREFIX + name);
	}
}
