"""Angles that are found rather than written: turned until a contact or a reach holds."""

from __future__ import annotations

from dataclasses import replace

from backstretch_gui.catalog.pose import Fit, FitAngle
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.contact import Contacts, bisect, settle
from backstretch_gui.figure.reach import Target
from backstretch_gui.figure.rotation import Y_AXIS, Array, about, length, product
from backstretch_gui.figure.skeleton import INDEX, LIMBS, LUMBAR, THORACIC

_TURNED: dict[FitAngle, tuple[int, ...]] = {
    "root": (INDEX["pelvis"],),
    "lumbar": LUMBAR,
    "thoracic": THORACIC,
    "neck": (INDEX["neck"], INDEX["head"]),
    "left_hip": (INDEX["left_thigh"],),
    "right_hip": (INDEX["right_thigh"],),
    "left_knee": (INDEX["left_shank"],),
    "right_knee": (INDEX["right_shank"],),
}


def apply_fit(body: Body, fit: Fit, rotations: Array, root: Array, contacts: Contacts) -> Array:
    """The rotations with one angle turned until the fit holds."""

    def error(degrees: float) -> float:
        turned = _turned(rotations, fit.turn, degrees)
        if fit.limb:
            return _stretch_error(body, fit, turned, root, contacts)
        return _touch_error(body, fit, turned, root, contacts)

    return _turned(rotations, fit.turn, bisect(error, *fit.range))


def _turned(rotations: Array, angle: FitAngle, degrees: float) -> Array:
    result = rotations.copy()
    bones = _TURNED[angle]
    if angle.endswith("hip"):
        result[bones[0]] = product(about(Y_AXIS, -degrees), result[bones[0]])
        return result
    share = about(Y_AXIS, degrees / len(bones))
    for bone in bones:
        result[bone] = product(result[bone], share)
    return result


def _touch_error(body: Body, fit: Fit, rotations: Array, root: Array, contacts: Contacts) -> float:
    """How far the touching bones are above the floor, metres."""
    posture = settle(body, rotations, root, replace(contacts, targets=()))
    floor = body.lowest(posture, body.stations_on(INDEX[b] for b in fit.floor)) if fit.floor else 0.0
    return body.lowest(posture, body.stations_on(INDEX[b] for b in fit.touch)) - floor


def _stretch_error(body: Body, fit: Fit, rotations: Array, root: Array, contacts: Contacts) -> float:
    """How much farther than wanted the limb has to reach, in limb lengths."""
    wanted: dict[str, Target] = dict(contacts.targets)
    assert fit.limb is not None
    target = wanted[fit.limb]
    posture = settle(body, rotations, root, replace(contacts, targets=((fit.limb, target),)))
    way = target.in_world(posture).place - posture.joints[LIMBS[fit.limb][0]]
    return length(way) / sum(body.skeleton.limb_lengths(fit.limb)) - fit.stretched
