#!/usr/bin/env bash
# shellcheck disable=SC1111
# What is handed out: both archives hold the same, name all that is inside with its licence, and work
# from where they are unpacked. Needs target/ as bin/mvn package leaves it.
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
diff -r "$work/tar" "$work/zip" || fail "the archives hold different things"
cd "$work/tar/$name"
(cd "$work/jar" && "$jar" xf "$work/tar/$name/lib/rapporteur.jar")

# The notice, the bill of materials and the jar name the same libraries.
sed -n 's/^\([a-z][^ ]*:[^ ]*:[0-9][^ ]*\)$/\1/p' THIRD-PARTY.txt | LC_ALL=C sort >"$work/notice"
[ -s "$work/notice" ] || fail "the notice names no library"
grep -o '"purl" *: *"pkg:maven/[^"?]*' rapporteur.cdx.json | sed 's,.*pkg:maven/,,; y,/@,::,' |
  grep -v '^org.rapporteur:' | LC_ALL=C sort -u >"$work/bill"
diff "$work/notice" "$work/bill" || fail "notice and bill of materials differ"
find "$work/jar/META-INF/maven" -name pom.properties -print0 | while IFS= read -r -d '' file; do
  # shellcheck disable=SC2016
  sed 's/\r$//' "$file" | awk -F= '{ of[$1] = $2 } END { print of["groupId"] ":" of["artifactId"] ":" of["version"] }'
done | grep -v '^org.rapporteur:' | LC_ALL=C sort >"$work/inside"
unnamed=$(LC_ALL=C comm -13 "$work/notice" "$work/inside")
[ -z "$unnamed" ] || fail "the notice does not name $unnamed"
ls "$work/jar/org/rapporteur/cite/styles/"*.csl >/dev/null && grep -q '^org.citationstyles:styles:' "$work/notice" ||
  fail "the citation styles are not named"

# Each licence has its text, and what a library says in its own jar is there, too.
sed -n 's/^  licence: //p' THIRD-PARTY.txt | sed 's/ or /\n/g' | sort -u | while read -r licence; do
  [ -s "licences/$licence.txt" ] || fail "the text of $licence is missing"
done
for text in pdfbox-*/META-INF/LICENSE fontbox-*/META-INF/LICENSE jackson-core-*/META-INF/FastDoubleParser-LICENSE \
  jasperreports-fonts-*/net/sf/jasperreports/fonts/dejavu/LICENSE; do
  compgen -G "licences/of-libraries/$text" >/dev/null || fail "licences/of-libraries/$text is missing"
done

# The documents lead to nothing that is not there.
for document in docs/*.md CHANGELOG.md; do
  awk '/^ *```/ { code = !code } !code && !/^    /' "$document" | { grep -oE '\]\([^)#: ]+[)#]' || true; } | sed 's/^](//; s/.$//' |
    while read -r target; do
      [ -e "$(dirname "$document")/$target" ] || fail "$document leads to $target"
    done
done

# It works, as README.txt says.
[ -x bin/rapporteur ] || fail "bin/rapporteur can't be run"
[ "$(bin/rapporteur --version)" = "rapporteur $version" ] || fail "it is another version"
[ "$(java -jar lib/rapporteur.jar --version)" = "rapporteur $version" ] || fail "the jar is another version"
if grep -qv $'\r$' bin/rapporteur.cmd; then fail "bin/rapporteur.cmd has lines that Windows can't read"; fi
bin/rapporteur init "$work/my report" --title T --publisher P >/dev/null
bin/rapporteur check "$work/my report" --strict
bin/rapporteur build "$work/my report" >/dev/null
[ -f "$work/my report/site/r/ft-1/index.html" ] || fail "no site was made"
offered=$(bash -c '. completion/rapporteur.bash
  COMP_WORDS=(rapporteur fre) COMP_CWORD=1 COMP_LINE="rapporteur fre" COMP_POINT=14
  _complete_rapporteur rapporteur fre rapporteur; echo "${COMPREPLY[*]}"')
[ "$offered" = freeze ] || fail "completion offers “$offered” for fre"
echo "distribution: all holds, with $(wc -l <"$work/notice") libraries"
