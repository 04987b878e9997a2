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
import org.physiobench.core.workstation.Subscription;

/**
 * The pictures of exercises that are or were in sight. They come one by one while the screen stays usable, and again when
 * another person was chosen; the images belong to this object and are disposed with its owner. On the user interface
 * thread only.
 */
public final class FigurePictures {

	/** Some screens full of cards. */
	private static final int MOST = 300;

	/** A picture that is wanted as exercises and person are now. */
	private record Order(PictureWish wish, int edition) {
	}

	/** A picture as exercises and person were when it was made. */
	private record Kept(Optional<Image> image, int edition) {
	}

	private final FigureStudio studio;
	private final Display display;
	private final Consumer<ExerciseId> arrived;
	private final BoundedCache<PictureWish, Kept> pictures = new BoundedCache<>(MOST,
			picture -> picture.image().ifPresent(Image::dispose));
	private final WishList<Order> wishes = new WishList<>();
	private final Subscription otherPerson;
	private final Job job = Job.createSystem("Drawing figures", this::work); //$NON-NLS-1$
	private List<PictureWish> wanted = List.of();
	private int edition;
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
		otherPerson = studio.onOtherPerson(() -> deliver(this::drawAnew));
		owner.addDisposeListener(event -> {
			ended = true;
			otherPerson.close();
			job.cancel();
			pictures.clear();
		});
	}

	/** The picture, if it is there already and there is one. */
	public Optional<Image> find(PictureWish wish) {
		return pictures.find(wish).flatMap(Kept::image);
	}

	/** Whether it is known that nobody has drawn the exercise. */
	public boolean isMissing(PictureWish wish) {
		return pictures.find(wish).filter(found -> found.image().isEmpty()).isPresent();
	}

	/** Makes these pictures as far as they are missing, and gives up all others that were wanted before. */
	public void want(List<PictureWish> inSight) {
		wanted = List.copyOf(inSight);
		zoom = display.getPrimaryMonitor().getZoom();
		wishes.want(wanted.stream().filter(wish -> !isUpToDate(wish)).map(wish -> new Order(wish, edition)).toList());
		job.schedule();
	}

	private boolean isUpToDate(PictureWish wish) {
		return pictures.find(wish).filter(found -> found.edition() == edition).isPresent();
	}

	/** What is in sight stays so until it is drawn anew. */
	private void drawAnew() {
		edition++;
		want(wanted);
	}

	/** Forgets all pictures, because exercises have changed. */
	public void forget() {
		edition++;
		pictures.clear();
	}

	private IStatus work(IProgressMonitor monitor) {
		for (var next = wishes.next(); next.isPresent() && !monitor.isCanceled(); next = wishes.next()) {
			Order order = next.get();
			Optional<SvgRaster> made = make(order.wish());
			deliver(() -> keep(order, made));
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

	private void keep(Order order, Optional<SvgRaster> made) {
		wishes.done(order);
		if (order.edition() == edition) {
			pictures.put(order.wish(), new Kept(made.map(raster -> raster.image(display)), edition));
			arrived.accept(order.wish().exercise());
		}
	}
}
