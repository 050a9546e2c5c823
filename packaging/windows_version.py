"""The version resource of backstretch.exe, in the form PyInstaller reads."""

from __future__ import annotations


def version_resource(version: str) -> str:
    """The text of a version file for `version`, such as "0.1.0"."""
    numbers = ([int(part) for part in version.split(".")] + [0, 0, 0])[:4]
    four = f"({', '.join(str(number) for number in numbers)})"
    strings = {
        "CompanyName": "The BackStretch developers",
        "FileDescription": "BackStretch",
        "FileVersion": version,
        "InternalName": "backstretch",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "backstretch.exe",
        "ProductName": "BackStretch",
        "ProductVersion": version,
    }
    entries = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        f"VSVersionInfo(\n  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, "
        "OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{entries}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])],\n)\n"
    )
