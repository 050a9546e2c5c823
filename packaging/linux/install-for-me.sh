#!/bin/sh
# Puts BackStretch into the menu of whoever runs this, from the folder it was unpacked to. No root is needed.
# To undo it: ./install-for-me.sh --remove
set -eu
here=$(cd "$(dirname "$0")" && pwd)
id=org.backstretch.app
share=${XDG_DATA_HOME:-$HOME/.local/share}

refresh() {
  update-desktop-database "$share/applications" 2>/dev/null || true
  update-mime-database "$share/mime" 2>/dev/null || true
}

if [ "${1:-}" = --remove ]; then
  rm -f "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" "$share/mime/packages/$id.xml"
  find "$share/icons/hicolor" -name "$id.png" -delete -o -name "$id.svg" -delete 2>/dev/null || true
  refresh
  echo "BackStretch is out of the menu. The folder $here can be deleted."
  exit 0
fi

mkdir -p "$share/applications" "$share/metainfo" "$share/mime/packages" "$share/icons"
sed -e "s|^Exec=backstretch|Exec=\"$here/backstretch\"|" -e "s|^TryExec=.*|TryExec=$here/backstretch|" \
  "$here/share/$id.desktop" > "$share/applications/$id.desktop"
cp "$here/share/$id.metainfo.xml" "$share/metainfo/"
cp "$here/share/$id.mime.xml" "$share/mime/packages/$id.xml"
cp -r "$here/share/icons/hicolor" "$share/icons/"
refresh
echo "BackStretch is in the menu now. Keep the folder $here where it is."
