"""The manifest by which winget, Windows' own installer of programs, knows BackStretch: three YAML files.

The project has no address on the web yet: they name `backstretch.example`, which is reserved and leads
nowhere.
"""

from __future__ import annotations

from pathlib import Path

Value = str | list["Value"] | dict[str, "Value"]
IDENTIFIER = "BackStretch.BackStretch"
SCHEMA = "1.6.0"
"""The version of winget's manifests, as its schemas have it."""


def manifests(version: str, sha256: str) -> dict[str, dict[str, Value]]:
    """What each file says, by its name. `sha256` is the installer's, in hexadecimal."""

    def file(kind: str, **rest: Value) -> dict[str, Value]:
        about: dict[str, Value] = {"PackageIdentifier": IDENTIFIER, "PackageVersion": version}
        return {**about, **rest, "ManifestType": kind, "ManifestVersion": SCHEMA}

    installer: Value = {
        "Architecture": "x64",
        "InstallerUrl": f"https://backstretch.example/BackStretch-{version}-setup.exe",
        "InstallerSha256": sha256.upper(),
    }
    return {
        f"{IDENTIFIER}.yaml": file("version", DefaultLocale="en-US"),
        f"{IDENTIFIER}.installer.yaml": file(
            "installer",
            Platform=["Windows.Desktop"],
            MinimumOSVersion="10.0.17763.0",
            InstallerType="nullsoft",
            Scope="user",
            InstallModes=["interactive", "silent"],
            InstallerSwitches={"Silent": "/S", "SilentWithProgress": "/S"},
            UpgradeBehavior="install",
            FileExtensions=["backstretch"],
            ProductCode="BackStretch",
            Installers=[installer],
        ),
        f"{IDENTIFIER}.locale.en-US.yaml": file(
            "defaultLocale",
            PackageLocale="en-US",
            Publisher="The BackStretch developers",
            PackageName="BackStretch",
            License="MIT",
            ShortDescription="Leads you through stretches for a sore lower back.",
            Moniker="backstretch",
            Tags=["back-pain", "exercise", "stretching", "timer"],
        ),
    }


def write_manifests(folder: Path, version: str, sha256: str) -> None:
    """Write them into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in manifests(version, sha256).items():
        kind = content["ManifestType"]
        schema = f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"
        (folder / name).write_text(f"{schema}\n\n{_yaml(content)}", encoding="utf-8", newline="\n")


def _yaml(value: Value, indent: str = "") -> str:
    """Tables, lists and texts as YAML; a text within quotation marks is nothing but a text."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'\n"
    if isinstance(value, dict):
        return "".join(_entry(f"{indent}{name}:", each, f"{indent}  ") for name, each in value.items())
    return "".join(f"{indent}- {_yaml(each, indent + '  ').lstrip()}" for each in value)


def _entry(head: str, value: Value, indent: str) -> str:
    return f"{head} {_yaml(value)}" if isinstance(value, str) else f"{head}\n{_yaml(value, indent)}"
