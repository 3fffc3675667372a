#!/bin/sh
# base.sh REVISION FOLDER: builds the binary of a revision as FOLDER/fettle, once.
set -eu
revision=$(git rev-parse --verify "$1^{commit}")
folder=$2
if [ "$(cat "$folder/revision" 2>/dev/null)" = "$revision" ]; then exit; fi
rm -rf "$folder"
mkdir -p "$folder/source"
git archive "$revision" | tar -x -C "$folder/source"
"${SWIFT:-swift}" build -c release --static-swift-stdlib --product fettle \
    --package-path "$folder/source"
ln -s source/.build/release/fettle "$folder/fettle"
echo "$revision" > "$folder/revision"
