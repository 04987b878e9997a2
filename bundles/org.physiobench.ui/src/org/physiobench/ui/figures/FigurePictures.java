package org.physiobench.ui.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.physiobench.core.exercise.ExerciseId;

/**
 * The pictures of exercises that are or were in sight. They come one by one while the screen stays usable; the images
 * belong to this object and are disposed with its owner. On the user interface thread only.
 */
public final class FigurePictures {

	/** Some screens full of cards. */
	private static final int MOST = 300;

	private final FigureStudio studio;
	private final Display display;
	private final Consumer<ExerciseId> arrived;
	private final BoundedCache<PictureWish, Optional<Image>> pictures = new BoundedCache<>(MOST,
			picture -> picture.ifPresent(Image::dispose));
	private final WishList<PictureWish> wishes = new WishList<>();
	private final Job job = Job.createSystem("Drawing figures", this::work); //$NON-NLS-1$
	private volatile int zoom;
	private volatile boolean ended;

	/**
	 * @param arrived called when the picture of an exercise can be shown
	 */
	public FigurePictures(Control owner, FigureStudio studio, Consumer<ExerciseId> arrived) {
		this.studio = studio;
		this.display = owner.getDisplay();
		this.arrived = arrived;
		job.setPriority(Job.SHORT);
		owner.addDisposeListener(event -> {
			ended = true;
			job.cancel();
			pictures.clear();
		});
	}

	/** The picture, if it is there already and there is one. */
	public Optional<Image> find(PictureWish wish) {
		return pictures.find(wish).flatMap(found -> found);
	}

	/** Whether it is known that nobody has drawn the exercise. */
	public boolean isMissing(PictureWish wish) {
		return pictures.find(wish).filter(Optional::isEmpty).isPresent();
	}

	/** Makes these pictures as far as they are missing, and gives up all others that were wanted before. */
	public void want(List<PictureWish> inSight) {
		zoom = display.getPrimaryMonitor().getZoom();
		wishes.want(inSight.stream().filter(wish -> !pictures.has(wish)).toList());
		job.schedule();
	}

	/** Forgets all pictures, because exercises have changed. */
	public void forget() {
		pictures.clear();
	}

	private IStatus work(IProgressMonitor monitor) {
		for (var wish = wishes.next(); wish.isPresent() && !monitor.isCanceled(); wish = wishes.next()) {
			PictureWish wanted = wish.get();
			Optional<SvgRaster> made = make(wanted);
			deliver(() -> keep(wanted, made.map(raster -> raster.image(display))));
		}
		return Status.OK_STATUS;
	}

	private void deliver(Runnable delivery) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!ended) {
					delivery.run();
				}
			});
		}
	}

	private Optional<SvgRaster> make(PictureWish wish) {
		try {
			return studio.mostTelling(wish.exercise())
					.map(picture -> SvgRaster.of(picture, wish.width(), wish.height(), zoom));
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("No picture can be made of " + wish.exercise(), e); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	private void keep(PictureWish wish, Optional<Image> picture) {
		pictures.put(wish, picture);
		wishes.done(wish);
		arrived.accept(wish.exercise());
	}
}
