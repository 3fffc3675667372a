#!/bin/sh
# Installs the Debian packages named, where they are missing and we are root; else says what to type.
set -eu
missing=""
for package in "$@"; do
    case $package in
    libsqlite3-dev) [ -e /usr/include/sqlite3.h ] || missing="$missing $package" ;;
    tzdata) [ -e /usr/share/zoneinfo/Europe/Berlin ] || missing="$missing $package" ;;
    python3) command -v python3 >/dev/null || missing="$missing $package" ;;
    *) dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing$missing"
    # shellcheck disable=SC2086  # a list of words
    apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 ||
        { apt-get update && apt-get install -y --no-install-recommends $missing; }
    exit 0
fi
echo "Fettle needs$missing. Please type this, then try again:" >&2
echo "    sudo apt-get install -y$missing" >&2
exit 1
