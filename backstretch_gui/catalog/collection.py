"""All routines of a person, what was done to them, and what was undone: one frozen value.

A routine that came with BackStretch is never changed: the first edit of it makes a copy of one's own under
the same id, which takes its place. Undoing goes back to the very text that was there before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import msgspec

from backstretch_gui.catalog.edits import Edit, SetEntry, edited
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Stretch, Text
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.language.languages import FALLBACK

MOST_STEPS: Final = 500
"""So many steps can be undone."""

_LONGEST_ID: Final = 50


class Own(msgspec.Struct, frozen=True):
    """A routine of one's own, and the text of its file."""

    routine: Routine
    text: str


class Created(msgspec.Struct, frozen=True):
    """A routine has come in: a duplicate or an import."""


class Removed(msgspec.Struct, frozen=True):
    """A routine of one's own is gone; a built-in one of the same id is back."""


Change = Edit | Created | Removed
"""What a step was."""


class UndoStep(msgspec.Struct, frozen=True):
    """Something that was done to one routine, and can be undone."""

    id: str
    change: Change
    before: Own | None
    after: Own | None
    fields: frozenset[str] = frozenset()
    """Of a changed entry, what was changed in it."""


@dataclass(frozen=True)
class Collection:
    """Routines by id: those that came with BackStretch, and one's own beside or in place of them."""

    built_in: Mapping[str, Routine]
    own: Mapping[str, Own]
    stretches: Mapping[str, Stretch]
    past: tuple[UndoStep, ...] = ()
    future: tuple[UndoStep, ...] = ()
    sealed: bool = field(default=True, compare=False)
    """The next change is a step of its own, even where it goes on with the last one."""

    @property
    def routines(self) -> dict[str, Routine]:
        """All of them: those that came with BackStretch in their places, then one's own by name."""
        others = [own.routine for id_, own in self.own.items() if id_ not in self.built_in]
        others.sort(key=lambda routine: (routine.name[FALLBACK].casefold(), routine.id))
        found = {id_: self._own_or(routine) for id_, routine in self.built_in.items()}
        return found | {routine.id: routine for routine in others}

    def _own_or(self, routine: Routine) -> Routine:
        own = self.own.get(routine.id)
        return routine if own is None else own.routine

    # Changing -------------------------------------------------------------------------------

    def edit(self, id_: str, edit: Edit) -> Collection:
        """Do something to a routine.

        Raises:
            EditError: it can't be done.
        """
        before = self.own.get(id_)
        routine = before.routine if before else self.built_in[id_]
        after = edited(routine, edit, self.stretches)
        if after == routine:
            return self
        own = Own(after, routine_text(after, before.text if before else None))
        fields: frozenset[str] = frozenset()
        if isinstance(edit, SetEntry):
            fields = _fields_changed(routine.stretches[edit.index], after.stretches[edit.index])
        return self._do(UndoStep(id_, edit, before, own, fields))

    def create(self, routine: Routine, text: str | None = None) -> Collection:
        """Take in a routine of one's own; its id has to be free."""
        if routine.id in self.routines:
            raise ValueError(routine.id)
        return self._do(UndoStep(routine.id, Created(), None, Own(routine, text or routine_text(routine))))

    def remove(self, id_: str) -> Collection:
        """Give up a routine of one's own; if it was a copy of a built-in one, that one is back."""
        return self._do(UndoStep(id_, Removed(), self.own[id_], None))

    def seal(self) -> Collection:
        """From now on a change is a step of its own."""
        return replace(self, sealed=True)

    # Undoing --------------------------------------------------------------------------------

    def undo(self) -> Collection:
        """As it was before the last step; nothing if there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        own = _with(self.own, step.id, step.before)
        return replace(self, own=own, past=self.past[:-1], future=(step, *self.future), sealed=True)

    def redo(self) -> Collection:
        """The step that was undone last, again; nothing if there is none."""
        if not self.future:
            return self
        step = self.future[0]
        own = _with(self.own, step.id, step.after)
        return replace(self, own=own, past=(*self.past, step), future=self.future[1:], sealed=True)

    def found_outside(self, id_: str, own: Own | None) -> Collection:
        """Somebody else changed its file: that counts, and nothing done to it here can be undone."""
        if own == self.own.get(id_):
            return self
        return replace(
            self,
            own=_with(self.own, id_, own),
            past=tuple(step for step in self.past if step.id != id_),
            future=tuple(step for step in self.future if step.id != id_),
            sealed=True,
        )

    def replaced(self, id_: str, routine: Routine) -> Collection:
        """A routine of one's own as it is after what was done here and elsewhere came together; no step."""
        own = Own(routine, routine_text(routine, self.own[id_].text))
        return replace(self, own=_with(self.own, id_, own))

    def _do(self, step: UndoStep) -> Collection:
        last = self.past[-1] if self.past else None
        if last is not None and not self.sealed and _goes_on(last, step):
            past = (*self.past[:-1], msgspec.structs.replace(step, before=last.before))
        else:
            past = (*self.past, step)[-MOST_STEPS:]
        own = _with(self.own, step.id, step.after)
        return replace(self, own=own, past=past, future=(), sealed=False)

    def needed(self) -> set[str]:
        """The ids of all stretches that are in a routine, or come back to one by undoing or doing again."""
        steps = (*self.past, *self.future)
        owns = [own.routine for step in steps for own in (step.before, step.after) if own is not None]
        routines = (*self.routines.values(), *self.built_in.values(), *owns)
        return {entry.stretch for routine in routines for entry in routine.stretches}

    # Ids ------------------------------------------------------------------------------------

    def free_id(self, name: str) -> str:
        """An id made of a name, that no routine has."""
        words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_ID].strip("-") or "routine"
        taken, number, id_ = {*self.built_in, *self.own}, 2, words
        while id_ in taken:
            id_, number = f"{words}-{number}", number + 1
        return id_

    def copy_of(self, id_: str, name: Text) -> Routine:
        """A routine under another name, with a free id."""
        routine = self.routines[id_]
        return msgspec.structs.replace(routine, id=self.free_id(name[FALLBACK]), name=name)


def _with(owns: Mapping[str, Own], id_: str, own: Own | None) -> Mapping[str, Own]:
    others = {key: value for key, value in owns.items() if key != id_}
    return others if own is None else {**others, id_: own}


def _goes_on(last: UndoStep, step: UndoStep) -> bool:
    """Whether both change the same fields of the same entry: a wheel turned is one step to undo."""
    if not (isinstance(last.change, SetEntry) and isinstance(step.change, SetEntry)):
        return False
    return (last.id, last.change.index, last.fields) == (step.id, step.change.index, step.fields)


def _fields_changed(before: Entry, after: Entry) -> frozenset[str]:
    return frozenset(
        name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name)
    )
