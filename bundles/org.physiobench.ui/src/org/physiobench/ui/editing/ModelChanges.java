package org.physiobench.ui.editing;

import java.util.EventObject;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Every change to one part of the model that a user edits, to be undone and redone by name. */
public final class ModelChanges {

	private final BasicCommandStack stack = new ListenersMayLeave();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

	/** All changes, newest on top. */
	public BasicCommandStack stack() {
		return stack;
	}

	/** Sets a feature; nothing happens when it has that value already. */
	public void set(String label, EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			execute(label, SetCommand.create(domain, owner, feature, value));
		}
	}

	/** Adds a value at the end of a list. */
	public void add(String label, EObject owner, EStructuralFeature feature, Object value) {
		execute(label, AddCommand.create(domain, owner, feature, value));
	}

	/** Removes a value from a list. */
	public void remove(String label, EObject owner, EStructuralFeature feature, Object value) {
		execute(label, RemoveCommand.create(domain, owner, feature, value));
	}

	/** Adds a value to a list, before the one that stands at a position. */
	public void insert(String label, EObject owner, EStructuralFeature feature, Object value, int position) {
		execute(label, AddCommand.create(domain, owner, feature, value, position));
	}

	/** Puts a value into the place of another one in a list. */
	public void replace(String label, EObject owner, EStructuralFeature feature, Object old, Object value) {
		int position = ((List<?>) owner.eGet(feature)).indexOf(old);
		execute(label, SetCommand.create(domain, owner, feature, value, position));
	}

	/** Moves a value within its list. */
	public void move(String label, EObject owner, EStructuralFeature feature, Object value, int position) {
		execute(label, MoveCommand.create(domain, owner, feature, value, position));
	}

	/** Moves a value from the list of one owner to the end of that of another. */
	public void moveTo(String label, EObject from, EObject to, EStructuralFeature feature, Object value) {
		CompoundCommand both = new CompoundCommand();
		both.append(RemoveCommand.create(domain, from, feature, value));
		both.append(AddCommand.create(domain, to, feature, value));
		execute(label, both);
	}

	/**
	 * Makes several changes to an object and what it contains, to be undone as one.
	 *
	 * @param edit changes the model directly, and nothing beyond the object; it runs once, now
	 */
	public void together(String label, EObject whole, Runnable edit) {
		stack.execute(new ChangesTogether(label, whole, edit));
	}

	/** Makes a change that has a label of its own. */
	public void perform(Command change) {
		stack.execute(change);
	}

	/** A feature for data binding, whose changes by the user become commands with this label. */
	public <T> IObservableValue<T> observe(String label, EObject owner, EStructuralFeature feature) {
		return new CommandedValue<>(this, label, owner, feature);
	}

	private void execute(String label, Command command) {
		CompoundCommand labelled = new CompoundCommand(label);
		labelled.append(command);
		stack.execute(labelled);
	}

	/** Lets a listener go while it is told, as one does that shows the last change and closes with it. */
	private static final class ListenersMayLeave extends BasicCommandStack {

		@Override
		protected void notifyListeners() {
			var event = new EventObject(this);
			List.copyOf(listeners).forEach(listener -> listener.commandStackChanged(event));
		}
	}
}
