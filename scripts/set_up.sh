#!/bin/sh
# Sets up what BackStretch needs: system libraries (Debian and its kin) and a virtual environment.
# Usage: scripts/set_up.sh run|dev|windows PYTHON VENV; "windows" adds to "dev" what its package is built and tried with.
set -eu
kind=$1 python=$2 venv=$3

libraries="libglib2.0-0 libfontconfig1 libfreetype6 libx11-6 libxkbcommon0 libdbus-1-3 libgl1 libegl1
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libpulse0 libsndfile1 libxrandr2 libxext6
  fonts-dejavu-core"
test_tools="xvfb xauth xdotool x11-utils pulseaudio pulseaudio-utils alsa-utils libasound2-plugins
  dbus at-spi2-core python3-dbusmock playerctl openbox pcmanfm desktop-file-utils appstream mmdebstrap"
# What the package is built with, and the Wayland and printing libraries it declares.
build_tools="binutils xz-utils libwayland-client0 libwayland-cursor0 libwayland-egl1 libcups2"
windows_tools="wine wine64 gcc-mingw-w64-x86-64-win32 binutils-mingw-w64-x86-64 nsis fonts-wine wmctrl imagemagick"

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

add_missing() {
  for package in "$@"; do
    is_installed "$package" || is_installed "${package}t64" || missing="$missing $package"
  done
}

install_system_packages() {
  missing=""
  # shellcheck disable=SC2086
  add_missing $libraries
  # shellcheck disable=SC2086
  [ "$kind" = run ] || add_missing $test_tools $build_tools
  # shellcheck disable=SC2086
  [ "$kind" != windows ] || add_missing $windows_tools
  "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
  [ -n "$missing" ] || return 0
  install="apt-get install -y --no-install-recommends$missing"
  if [ "$(id -u)" = 0 ]; then
    sudo=""
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo="sudo"
  else
    echo "BackStretch needs a few system libraries. Please run this, then the same command again:" >&2
    echo "  sudo $install" >&2
    exit 1
  fi
  echo "Installing system libraries:$missing"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  $sudo apt-get update -qq && $sudo $install -qq >/dev/null
}

install_python_packages() {
  [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
  pip="$venv/bin/python -m pip --disable-pip-version-check install --quiet"
  # shellcheck disable=SC2086
  $pip --require-hashes -r "constraints/$kind.txt"
  # The package itself: its build tools are pinned with the rest, so nothing is fetched for it.
  # shellcheck disable=SC2086
  $pip --no-deps --no-build-isolation --editable .
}

if command -v dpkg-query >/dev/null; then install_system_packages; fi
[ "$kind" = windows ] || install_python_packages
