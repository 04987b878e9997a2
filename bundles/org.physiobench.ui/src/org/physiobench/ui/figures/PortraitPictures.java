package org.physiobench.ui.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.Appearance.Build;
import org.physiobench.figure.Appearance.Hair;
import org.physiobench.figure.Appearance.Skin;
import org.physiobench.figure.Picture;
import org.physiobench.figure.Portrait;
import org.physiobench.ui.figures.PortraitWish.View;

/**
 * Small portraits of everybody whom a clinic can choose, made one by one beside the user interface thread. The images
 * belong to this object and are disposed with its owner. On the user interface thread only.
 */
public final class PortraitPictures {

	private final Map<PortraitWish, Image> pictures = new HashMap<>();
	private final Display display;
	private final Runnable arrived;
	private boolean ended;

	/**
	 * @param first   the person whose portraits, and those of people like her, are made before all others
	 * @param room    for a portrait, in pixels at 100 %
	 * @param arrived called when another portrait can be shown
	 */
	public PortraitPictures(Control owner, Appearance first, Point room, Runnable arrived) {
		this.display = owner.getDisplay();
		this.arrived = arrived;
		int zoom = display.getPrimaryMonitor().getZoom();
		Job job = Job.createSystem("Drawing portraits", monitor -> { //$NON-NLS-1$
			everybody(first).takeWhile(wish -> !monitor.isCanceled()).forEach(wish -> make(wish, room, zoom, monitor));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
		owner.addDisposeListener(event -> {
			ended = true;
			job.cancel();
			pictures.values().forEach(Image::dispose);
		});
	}

	/** The portrait, if it is there already. */
	public Optional<Image> find(PortraitWish wish) {
		return Optional.ofNullable(pictures.get(drawn(wish)));
	}

	/** A head looks the same on every body. */
	private static PortraitWish drawn(PortraitWish wish) {
		Appearance person = wish.person();
		return wish.view() == View.BODY ? wish
				: new PortraitWish(new Appearance(Build.AVERAGE, person.hair(), person.skin()), View.HEAD);
	}

	private static Stream<PortraitWish> everybody(Appearance first) {
		List<Appearance> people = Arrays.stream(Build.values()).flatMap(build -> Arrays.stream(Hair.values())
				.flatMap(hair -> Arrays.stream(Skin.values()).map(skin -> new Appearance(build, hair, skin)))).toList();
		return Stream.of(2, 1, 0).flatMap(least -> people.stream().filter(person -> Math.min(2, alike(person, first)) == least))
				.flatMap(person -> Arrays.stream(View.values()).map(view -> drawn(new PortraitWish(person, view)))).distinct();
	}

	/** How many features two people share. */
	private static long alike(Appearance one, Appearance other) {
		return Stream.of(one.build() == other.build(), one.hair() == other.hair(), one.skin() == other.skin())
				.filter(same -> same).count();
	}

	private void make(PortraitWish wish, Point room, int zoom, IProgressMonitor monitor) {
		try {
			Picture portrait = wish.view() == View.BODY ? Portrait.body(wish.person(), "") //$NON-NLS-1$
					: Portrait.head(wish.person(), ""); //$NON-NLS-1$
			SvgRaster raster = SvgRaster.of(portrait, room.x, room.y, zoom);
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> keep(wish, raster));
			}
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("No portrait can be made of " + wish, e); //$NON-NLS-1$
		}
	}

	private void keep(PortraitWish wish, SvgRaster raster) {
		if (!ended) {
			pictures.put(wish, raster.image(display));
			arrived.run();
		}
	}
}
