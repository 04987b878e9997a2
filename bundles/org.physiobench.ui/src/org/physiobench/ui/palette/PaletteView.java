package org.physiobench.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.SearchField;
import org.physiobench.ui.look.TwoLineRows;
import org.physiobench.ui.record.ExerciseTarget;
import org.physiobench.ui.record.RecordEditor;

/** All exercises, found by typing; dragged onto a program, or added to it by Enter or a double click. */
public final class PaletteView extends ViewPart {

	/** Id of this view. */
	public static final String ID = "org.physiobench.ui.palette"; //$NON-NLS-1$

	private final Names names = new Names();
	private Optional<ExerciseCatalog> catalog = Optional.empty();
	private Subscription subscription = () -> {
	};
	private SearchField search;
	private Composite results;
	private TableViewer list;
	private Label hint;
	private boolean ready;

	@Override
	public void createPartControl(Composite parent) {
		catalog = Optional.ofNullable(getSite().getService(ExerciseCatalog.class));
		Look look = new Look(parent);
		parent.setLayout(new GridLayout());
		parent.setBackground(look.surface());
		search = new SearchField(parent, Messages.PaletteView_search, words -> refresh());
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		results = look.on(look.surface(), new Composite(parent, SWT.NONE));
		results.setLayout(new StackLayout());
		results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		createList(look);
		hint = look.on(look.surface(), new Label(results, SWT.WRAP));
		hint.setForeground(look.muted());
		search.leadTo(list.getControl());
		search.onEnter(this::addFirst);
		getSite().setSelectionProvider(list);
		Display display = parent.getDisplay();
		catalog.ifPresentOrElse(found -> {
			subscription = found.onChange(() -> display.asyncExec(this::read));
			read();
		}, () -> show(Messages.PaletteView_noneAtAll));
	}

	private void createList(Look look) {
		list = new TableViewer(results, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.getTable().setBackground(look.surface());
		AccessibleName.set(list.getTable(), Messages.PaletteView_list);
		list.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(list);
		list.setLabelProvider(new TwoLineRows<ExerciseEntry>(look, exercise -> new TwoLineRows.Row(exercise.name(),
				kindOf(exercise), Optional.of(look.of(exercise.category())))));
		list.addOpenListener(event -> selected().ifPresent(this::addToProgram));
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		list.addDragSupport(DND.DROP_COPY, new Transfer[] { transfer }, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = selected().isPresent();
				transfer.setSelection(list.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				transfer.setSelection(null);
			}
		});
	}

	private String kindOf(ExerciseEntry exercise) {
		String category = names.of(exercise.category());
		String equipment = exercise.equipment().stream()
				.map(anyOf -> anyOf.stream().sorted().map(names::of)
						.collect(Collectors.joining(Messages.PaletteView_or)))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return equipment.isEmpty() ? NLS.bind(Messages.PaletteView_kind, category, exercise.level())
				: NLS.bind(Messages.PaletteView_kindWithEquipment,
						new Object[] { category, exercise.level(), equipment });
	}

	private Optional<ExerciseEntry> selected() {
		return Optional.ofNullable((ExerciseEntry) list.getStructuredSelection().getFirstElement());
	}

	private void addFirst() {
		refresh();
		Optional.ofNullable((ExerciseEntry) list.getElementAt(0)).ifPresent(this::addToProgram);
	}

	private void addToProgram(ExerciseEntry exercise) {
		Optional<ExerciseTarget> target = getSite().getPage().getActiveEditor() instanceof RecordEditor editor
				? editor.exerciseTarget()
				: Optional.empty();
		var statusLine = getViewSite().getActionBars().getStatusLineManager();
		statusLine.setErrorMessage(target.isPresent() ? null : Messages.PaletteView_noTarget);
		target.ifPresent(program -> program.add(exercise.id()));
	}

	@Override
	public void setFocus() {
		search.control().setFocus();
	}

	@Override
	public void dispose() {
		subscription.close();
		super.dispose();
	}

	/** Lets the catalog read its files and its stored libraries beside the user interface thread. */
	private void read() {
		ready = false;
		show(Messages.PaletteView_loading);
		Display display = results.getDisplay();
		Job.createSystem(Messages.PaletteView_loading, monitor -> {
			Runnable next = readCatalog();
			display.asyncExec(() -> {
				if (!results.isDisposed()) {
					next.run();
				}
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private Runnable readCatalog() {
		try {
			catalog.orElseThrow().all();
			return () -> {
				ready = true;
				refresh();
			};
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> show(e.getMessage());
		}
	}

	private void refresh() {
		if (!ready) {
			return;
		}
		String words = search.words();
		List<ExerciseEntry> found = catalog.orElseThrow().search(words);
		list.setInput(found);
		if (found.isEmpty()) {
			show(words.isBlank() ? Messages.PaletteView_noneAtAll : NLS.bind(Messages.PaletteView_noneFound, words));
			return;
		}
		bringToTop(list.getControl());
	}

	private void show(String message) {
		hint.setText(message);
		bringToTop(hint);
	}

	private void bringToTop(Control control) {
		((StackLayout) results.getLayout()).topControl = control;
		results.layout();
	}
}
