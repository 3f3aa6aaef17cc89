#!/bin/sh
# Installs what the tests print and look at pages with: Chromium, Chinese fonts
# and the reader of PDF files. What is there already is left alone; where
# nothing can be installed, it says what to install.
set -eu

missing=
command -v chromium >/dev/null || missing="$missing chromium"
command -v pdftotext >/dev/null || missing="$missing poppler-utils"
fc-list :lang=zh-cn 2>/dev/null | grep -q . || missing="$missing fonts-noto-cjk"
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
	as_root="sudo -n"
fi
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
	$as_root apt-get update -q
	# shellcheck disable=SC2086 # a list of packages
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
else
	echo "missing:$missing; this user may not install them. As root: apt-get install$missing, then run make again" >&2
	exit 1
fi
