"""What can be used is there; what cannot is reported."""

from __future__ import annotations

from backstretch_gui.catalog.catalog import build_catalog
from backstretch_gui.catalog.checks import named_poses
from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_stretch

# Every pose by one name, so that these tests hold whatever is drawn.
ANYTHING = PoseSpec()


def positions_for(files: dict[str, str]) -> dict[str, PoseSpec]:
    stretches = [read_stretch(text, name) for name, text in files.items()]
    names = {pose for stretch in stretches for where, pose in named_poses(stretch) if "poses" not in where}
    return dict.fromkeys(names, ANYTHING)


def test_all_built_in_files_can_be_used_in_a_stable_order(
    stretch_files: dict[str, str], routine_files: dict[str, str], phrases: Phrases
) -> None:
    backwards = dict(reversed(stretch_files.items()))

    catalog, errors = build_catalog(backwards, routine_files, positions_for(stretch_files), phrases)

    assert not errors
    assert [f"{name}.toml" for name in catalog.stretches] == sorted(stretch_files)
    assert [f"{name}.toml" for name in catalog.routines] == sorted(routine_files)
    assert catalog.phrases is phrases


def test_a_wrong_file_is_left_out_and_takes_its_routines_along(
    stretch_files: dict[str, str], routine_files: dict[str, str], phrases: Phrases
) -> None:
    positions = positions_for(stretch_files)
    damaged = stretch_files | {"piriformis.toml": "version = 1"}

    catalog, errors = build_catalog(damaged, routine_files, positions, phrases)

    assert "piriformis" not in catalog.stretches
    assert len(catalog.stretches) == len(stretch_files) - 1
    assert "sciatica-friendly" not in catalog.routines
    assert "desk-break" in catalog.routines
    assert [(error.file, error.found) for error in errors] == [
        ("piriformis.toml", "none"),
        ("all-thirteen.toml", "'piriformis'"),
        ("sciatica-friendly.toml", "'piriformis'"),
    ]
    assert str(errors[2]) == (
        "sciatica-friendly.toml, stretches 3, stretch: expected the id of a stretch that can be used, "
        "found 'piriformis'."
    )


def test_a_stretch_whose_pose_is_nowhere_is_left_out(stretch_files: dict[str, str], phrases: Phrases) -> None:
    files = {"sphinx.toml": stretch_files["sphinx.toml"].partition("[poses.")[0]}

    catalog, errors = build_catalog(files, {}, {"prone": ANYTHING}, phrases)

    assert not catalog.stretches
    assert str(errors[0]) == "sphinx.toml, pose: expected the name of a pose, found 'sphinx'."
