#!/usr/bin/env bash
# Takes the gallery's pictures of the example's reports anew.
# Needs poppler-utils, imagemagick, chromium and libreoffice-writer-nogui.
#
#   docs/gallery/make.sh            makes the reports first
#   docs/gallery/make.sh FOLDER     of reports that lie in that output folder
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
made=${1:-$work/output}
if [ $# -eq 0 ]; then
  for report in midtvejsstatus slutstatus revisionsvurdering-2025; do
    # the example has faults on purpose, and so exit code 1
    PEJLING_HOME=$work/state ./pejling run "$report" --output "$made" >/dev/null || [ $? -eq 1 ]
  done
fi
midterm=$(echo "$made"/midtvejsstatus-*)
final=$(echo "$made"/slutstatus-*)
yearly=$(echo "$made"/revisionsvurdering-*)

# PDF TEXT: the first page after the contents that has the text
page_with() {
  for page in $(seq "${3:-3}" "$(pdfinfo "$1" | awk '/^Pages:/ { print $2 }')"); do
    if pdftotext -f "$page" -l "$page" "$1" - | grep -qF "$2"; then
      echo "$page"
      return
    fi
  done
  echo "no page of $1 has $2" >&2
  exit 1
}

small() { convert "$1" -strip -resize 560x -colors 96 "PNG8:docs/gallery/$2.png"; }

# PDF PAGE NAME
picture() {
  pdftoppm -r 110 -f "$2" -l "$2" -singlefile -png "$1" "$work/page"
  small "$work/page.png" "$3"
}

# NAME WIDTH HEIGHT URL
screenshot() {
  chromium --headless --no-sandbox --hide-scrollbars --user-data-dir="$work/browser" \
    --window-size="$2,$3" --screenshot="$work/screen.png" "$4" >/dev/null 2>&1
  small "$work/screen.png" "$1"
}

pdf=$midterm/midtvejsstatus.pdf
picture "$pdf" 1 forside
picture "$pdf" "$(page_with "$pdf" 'Hovedbudskaber')" resume
picture "$pdf" "$(page_with "$pdf" 'Målgrupper')" pejlemaerke
picture "$pdf" "$(page_with "$pdf" 'Succeskriterium 1.1')" kriterium
picture "$pdf" "$(page_with "$pdf" 'Kommunekort')" kommunekort
picture "$pdf" "$(page_with "$pdf" 'Milepæl · frist')" milepael
picture "$pdf" "$(page_with "$pdf" 'Absolut forskel')" kloeft
picture "$pdf" "$(page_with "$pdf" 'Statusskema fra Klynge Nord')" klynge
picture "$final/slutstatus.pdf" "$(page_with "$final/slutstatus.pdf" 'Hvad der gives videre')" overlevering
picture "$yearly/revisionsvurdering.pdf" 2 konklusion
picture "$midterm/omraader/klynge-nord.pdf" 1 klyngeblad
picture "$midterm/omraader/825-laesoe.pdf" 1 kommuneblad
picture "$midterm/foelgebrev.pdf" 1 foelgebrev
soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work" "$midterm/midtvejsstatus.docx" >/dev/null 2>&1
picture "$work/midtvejsstatus.pdf" "$(page_with "$work/midtvejsstatus.pdf" 'Succeskriterium 1.1' 5)" word
screenshot webside 1120 1580 "file://$midterm/midtvejsstatus.html"

# The two pages at the top of README.
for name in resume kriterium; do
  pdftoppm -r 76 -f "$(page_with "$pdf" "$([ $name = resume ] && echo Hovedbudskaber || echo 'Succeskriterium 1.1')")" -singlefile -png "$pdf" "$work/$name"
done
convert "$work/resume.png" "$work/kriterium.png" -bordercolor '#b8c0c8' -border 1 +append -strip -colors 122 PNG8:docs/pages.png
