#!/bin/sh
# Puts BackStretch into the menu of whoever runs this, from the folder it was unpacked to. No root is needed.
# To undo it: ./install-for-me.sh --remove
set -eu
here=$(cd "$(dirname "$0")" && pwd)
id=org.backstretch.backstretch
old=org.backstretch.app
share=${XDG_DATA_HOME:-$HOME/.local/share}

refresh() {
  update-desktop-database "$share/applications" 2>/dev/null || true
  update-mime-database "$share/mime" 2>/dev/null || true
}

remove() {
  rm -f "$share/applications/$1.desktop" "$share/metainfo/$1.metainfo.xml" "$share/mime/packages/$1.xml"
  find "$share/icons/hicolor" -name "$1.png" -delete -o -name "$1.svg" -delete 2>/dev/null || true
}

remove $old
if [ "${1:-}" = --remove ]; then
  remove $id
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
