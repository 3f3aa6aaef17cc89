#!/bin/sh
# Installs node and npm with apt-get where that can be done, and otherwise says
# what to install.
set -eu
as_root=
if [ "$(id -u)" -ne 0 ]; then
	as_root="sudo -n"
fi
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
	$as_root apt-get update -q
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends nodejs npm
else
	echo "npm is not installed, and this user may not install it: install Node.js 18 or newer with npm, then run make again" >&2
	exit 1
fi
