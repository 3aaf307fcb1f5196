package org.rapporteur.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Compares new bytes with an existing file of the site, and creates a staged file only if they
 * differ.
 */
final class DifferingOutput extends OutputStream {

  /** Opens the staged file when the first difference is found. */
  interface StageFile {
    StagingArea.NewFile open() throws IOException;
  }

  private final Path predecessor;
  private final InputStream old;
  private final StageFile stageFile;
  private Optional<StagingArea.NewFile> staged = Optional.empty();
  private long sameBytes;
  private long length;

  DifferingOutput(Path predecessor, StageFile stageFile) throws IOException {
    this.predecessor = predecessor;
    this.stageFile = stageFile;
    this.old =
        new BufferedInputStream(
            Files.newInputStream(predecessor, LinkOption.NOFOLLOW_LINKS), 1 << 16);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (staged.isEmpty()) {
      byte[] oldBytes = old.readNBytes(count);
      if (Arrays.equals(oldBytes, 0, oldBytes.length, bytes, offset, offset + count)) {
        sameBytes += count;
        return;
      }
      startWriting();
    }
    staged.orElseThrow().out().write(bytes, offset, count);
  }

  private void startWriting() throws IOException {
    StagingArea.NewFile stage = stageFile.open();
    staged = Optional.of(stage);
    try (InputStream in = Files.newInputStream(predecessor, LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[1 << 16];
      for (long remaining = sameBytes; remaining > 0; ) {
        int read = in.readNBytes(buffer, 0, (int) Math.min(remaining, buffer.length));
        if (read == 0) {
          throw new IOException(predecessor + " was changed while it was read");
        }
        stage.out().write(buffer, 0, read);
        remaining -= read;
      }
    }
  }

  /** The staged file after all bytes are written; empty if they equal the existing file. */
  Optional<Path> finish() throws IOException {
    if (staged.isEmpty() && old.read() >= 0) {
      startWriting();
    }
    return staged.map(StagingArea.NewFile::file);
  }

  long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    try (old) {
      if (staged.isPresent()) {
        staged.get().out().close();
      }
    }
  }
}
