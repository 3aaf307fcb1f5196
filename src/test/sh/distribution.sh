#!/usr/bin/env bash
# shellcheck disable=SC1111
# Tests the distribution: both archives have the same content, list every library with its licence, and work
# wherever they are unpacked. Needs target/ after bin/mvn package -Pdist.
set -euo pipefail
unset CDPATH
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export RAPPORTEUR_ARCHIVE=off XDG_CACHE_HOME="$work/cache"

fail() {
  echo "distribution: $*" >&2
  exit 1
}

version=$("$home/src/dev/version")
name=rapporteur-$version
jar=$(command -v jar || echo "${JAVA_HOME:-}/bin/jar")
mkdir "$work/tar" "$work/zip" "$work/jar"
tar -xzf "$home/target/$name.tar.gz" -C "$work/tar"
(cd "$work/zip" && "$jar" xf "$home/target/$name.zip")
diff -r "$work/tar" "$work/zip" || fail "the archives have different content"
cd "$work/tar/$name"
(cd "$work/jar" && "$jar" xf "$work/tar/$name/lib/rapporteur.jar")

# The notice, the bill of materials and the jar contain the same libraries.
sed -n 's/^\([a-z][^ ]*:[^ ]*:[0-9][^ ]*\)$/\1/p' THIRD-PARTY.txt | LC_ALL=C sort >"$work/notice"
[ -s "$work/notice" ] || fail "the notice lists no library"
grep -o '"purl" *: *"pkg:maven/[^"?]*' rapporteur.cdx.json | sed 's,.*pkg:maven/,,; y,/@,::,' |
  grep -v '^org.rapporteur:' | LC_ALL=C sort -u >"$work/bill"
diff "$work/notice" "$work/bill" || fail "notice and bill of materials differ"
find "$work/jar/META-INF/maven" -name pom.properties -print0 | while IFS= read -r -d '' file; do
  # shellcheck disable=SC2016
  sed 's/\r$//' "$file" | awk -F= '{ of[$1] = $2 } END { print of["groupId"] ":" of["artifactId"] ":" of["version"] }'
done | grep -v '^org.rapporteur:' | LC_ALL=C sort >"$work/inside"
unnamed=$(LC_ALL=C comm -13 "$work/notice" "$work/inside")
[ -z "$unnamed" ] || fail "the notice does not list $unnamed"
ls "$work/jar/org/rapporteur/cite/styles/"*.csl >/dev/null && grep -q '^org.citationstyles:styles:' "$work/notice" ||
  fail "the notice does not list the citation styles"

# The text of each licence is included, and so are the licence files from the libraries' own jars.
sed -n 's/^  licence: //p' THIRD-PARTY.txt | sed 's/ or /\n/g' | sort -u | while read -r licence; do
  [ -s "licences/$licence.txt" ] || fail "the text of $licence is missing"
done
for text in of-libraries/pdfbox-*/META-INF/LICENSE of-libraries/fontbox-*/META-INF/LICENSE \
  of-libraries/jackson-core-*/META-INF/FastDoubleParser-LICENSE \
  of-fonts/liberation/LICENSE of-fonts/fonts/ttf/Kurinto/License.txt of-fonts/fonts/ttf/NotoSansSC/OFL.txt; do
  compgen -G "licences/$text" >/dev/null || fail "licences/$text is missing"
done

# The documents contain no broken links to files.
for document in docs/*.md CHANGELOG.md; do
  awk '/^ *```/ { code = !code } !code && !/^    /' "$document" | { grep -oE '\]\([^)#: ]+[)#]' || true; } | sed 's/^](//; s/.$//' |
    while read -r target; do
      [ -e "$(dirname "$document")/$target" ] || fail "$document links to $target, which does not exist"
    done
done

# The program works as described in README.txt.
[ -x bin/rapporteur ] || fail "bin/rapporteur is not executable"
[ "$(bin/rapporteur --version)" = "rapporteur $version" ] || fail "the version is not $version"
[ "$(java -jar lib/rapporteur.jar --version)" = "rapporteur $version" ] || fail "the version of the jar is not $version"
if grep -qv $'\r$' bin/rapporteur.cmd; then fail "bin/rapporteur.cmd has lines without CR LF"; fi
bin/rapporteur init "$work/my report" --title T --publisher P >/dev/null
bin/rapporteur check "$work/my report" 2>/dev/null
if bin/rapporteur check "$work/my report" --strict >/dev/null 2>&1; then fail "the samples of a new report pass a strict check"; fi
bin/rapporteur build "$work/my report" >/dev/null
[ -f "$work/my report/site/r/ft-1/index.html" ] || fail "no site was built"
offered=$(bash -c '. completion/rapporteur.bash
  COMP_WORDS=(rapporteur fre) COMP_CWORD=1 COMP_LINE="rapporteur fre" COMP_POINT=14
  _complete_rapporteur rapporteur fre rapporteur; echo "${COMPREPLY[*]}"')
[ "$offered" = freeze ] || fail "completion offers “$offered” for fre"
echo "distribution: passed, with $(wc -l <"$work/notice") libraries"
