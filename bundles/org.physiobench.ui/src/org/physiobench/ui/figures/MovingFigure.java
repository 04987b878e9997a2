package org.physiobench.ui.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.figure.Film;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;

/**
 * One figure that moves. Its key poses are shown in turn until the stills between them are drawn as well, so that
 * something moves at once. On the user interface thread only; images are disposed when it stops, or with its owner.
 */
public final class MovingFigure {

	private static final double POSE_SECONDS = 0.9;
	private static final int MILLIS_A_SECOND = 1000;

	private final FigureStudio studio;
	private final Display display;
	private final Consumer<ExerciseId> moved;
	private final Subscription otherPerson;
	private Optional<PictureWish> playing = Optional.empty();
	private Optional<Job> job = Optional.empty();
	private List<Image> stills = List.of();
	private List<Film.Moment> moments = List.of();
	private int moment;
	private int showing;

	/**
	 * @param moved called whenever the figure of the exercise looks different
	 */
	public MovingFigure(Control owner, FigureStudio studio, Consumer<ExerciseId> moved) {
		this.studio = studio;
		this.display = owner.getDisplay();
		this.moved = moved;
		otherPerson = studio.onOtherPerson(() -> drawAnew(owner));
		owner.addDisposeListener(event -> {
			otherPerson.close();
			stop();
		});
	}

	private void drawAnew(Control owner) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> playing.filter(wish -> !owner.isDisposed()).ifPresent(wish -> {
				stop();
				play(wish);
			}));
		}
	}

	/** Lets a figure move in place of the one that moved before. */
	public void play(PictureWish wish) {
		if (playing.filter(wish::equals).isPresent()) {
			return;
		}
		stop();
		playing = Optional.of(wish);
		int zoom = display.getPrimaryMonitor().getZoom();
		Job making = Job.createSystem("Drawing a moving figure", monitor -> { //$NON-NLS-1$
			make(wish, zoom, monitor);
			return Status.OK_STATUS;
		});
		making.setPriority(Job.SHORT);
		job = Optional.of(making);
		making.schedule();
	}

	/** Stops moving. */
	public void stop() {
		Optional<PictureWish> stopped = playing;
		playing = Optional.empty();
		job.ifPresent(Job::cancel);
		job = Optional.empty();
		free();
		stopped.map(PictureWish::exercise).ifPresent(moved);
	}

	/** The exercise whose figure moves. */
	public Optional<ExerciseId> exercise() {
		return playing.map(PictureWish::exercise);
	}

	/** How it looks now; nothing while the first stills are being drawn. */
	public Optional<Image> frame(PictureWish wish) {
		return playing.filter(wish::equals).isEmpty() || stills.isEmpty() ? Optional.empty()
				: Optional.of(stills.get(moments.get(moment).still()));
	}

	private void free() {
		stills.forEach(Image::dispose);
		stills = List.of();
		moments = List.of();
	}

	private void make(PictureWish wish, int zoom, IProgressMonitor monitor) {
		try {
			studio.illustration(wish.exercise()).filter(found -> !monitor.isCanceled()).ifPresent(found -> {
				deliver(wish, poses(found), zoom, monitor);
				if (!monitor.isCanceled() && found.poses() > 1) {
					deliver(wish, found.film(), zoom, monitor);
				}
			});
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("The figure of " + wish.exercise() + " cannot move", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The key poses in turn; the last one is what the card shows already, so that the first one comes first. */
	private static Film poses(Illustration figure) {
		List<Picture> poses = IntStream.range(0, figure.poses()).mapToObj(figure::pose).toList();
		return new Film(poses,
				IntStream.range(0, poses.size()).mapToObj(pose -> new Film.Moment(pose, POSE_SECONDS)).toList());
	}

	private void deliver(PictureWish wish, Film film, int zoom, IProgressMonitor monitor) {
		List<SvgRaster> rasters = film.stills().stream().takeWhile(still -> !monitor.isCanceled())
				.map(still -> SvgRaster.of(still, wish.width(), wish.height(), zoom)).toList();
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled() && playing.filter(wish::equals).isPresent()) {
					free();
					stills = rasters.stream().map(raster -> raster.image(display)).toList();
					moments = film.moments();
					moment = -1;
					advance(++showing);
				}
			});
		}
	}

	/** Shows the next moment, unless something else is being shown by now. */
	private void advance(int round) {
		if (round != showing || playing.isEmpty() || moments.isEmpty()) {
			return;
		}
		moment = (moment + 1) % moments.size();
		moved.accept(playing.get().exercise());
		if (moments.size() > 1) {
			display.timerExec((int) Math.round(moments.get(moment).seconds() * MILLIS_A_SECOND), () -> advance(round));
		}
	}
}
