package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "._nd-1.md",
        ".localized",
        ".directory",
        ".Spotlight-V100",
        ".Trash-1000",
        "Icon\r",
        "__MACOSX",
        "Thumbs.db",
        "THUMBS.DB",
        "ehthumbs.db",
        "ehthumbs_vista.db",
        "desktop.ini",
        "Desktop.ini",
        "$RECYCLE.BIN",
        "System Volume Information",
        "lost+found"
      })
  void ignoresFilesOfOperatingSystems(String name) {
    assertTrue(IgnoredFiles.isOfSystem(name));
    assertTrue(IgnoredFiles.isNotOfAuthor(name));
    assertTrue(IgnoredFiles.is(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$nd-1.docx",
        "~WRD0001.tmp",
        "nd-1.md~",
        ".nd-1.md.swp",
        "nd-1.md.swo",
        "#nd-1.md#",
        ".#nd-1.md",
        ".~lock.nd-1.odt#",
        "nd-1.md___jb_tmp___",
        "4913",
        "map.png.crdownload",
        "map.png.part"
      })
  void ignoresTemporaryFiles(String name) {
    assertTrue(IgnoredFiles.is(name));
    assertFalse(IgnoredFiles.isOfSystem(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nd-1.md",
        "icon.png",
        "Icon",
        "thumbs.db.png",
        "my-desktop.ini.txt",
        "4914",
        "a~b.md",
        "tmp",
        "part.md",
        "swap.swp.md",
        "Backup of nd-1.docx",
        "nd-1 - Copy.md"
      })
  void readsFilesThatAuthorsName(String name) {
    assertFalse(IgnoredFiles.is(name));
    assertFalse(IgnoredFiles.isOfSystem(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitignore", ".htaccess.ftl", ".well-known"})
  void aHiddenFileMayBeOfTheAuthor(String name) {
    assertTrue(IgnoredFiles.is(name));
    assertFalse(IgnoredFiles.isNotOfAuthor(name));
  }
}
