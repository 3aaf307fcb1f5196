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
 * Takes the bytes that are to follow a file of the site, and writes them to the stage from the
 * first on that differs; none, where the file has them all.
 */
final class DifferingOutput extends OutputStream {

  /** Gives the stage's file, once it is known that there must be one. */
  interface StageFile {
    StagingArea.NewFile open() throws IOException;
  }

  private final Path predecessor;
  private final InputStream old;
  private final StageFile opening;
  private Optional<StagingArea.NewFile> opened = Optional.empty();
  private long same;
  private long length;

  DifferingOutput(Path predecessor, StageFile opening) throws IOException {
    this.predecessor = predecessor;
    this.opening = opening;
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
    if (opened.isEmpty()) {
      byte[] there = old.readNBytes(count);
      if (Arrays.equals(there, 0, there.length, bytes, offset, offset + count)) {
        same += count;
        return;
      }
      startWriting();
    }
    opened.orElseThrow().out().write(bytes, offset, count);
  }

  private void startWriting() throws IOException {
    StagingArea.NewFile stage = opening.open();
    opened = Optional.of(stage);
    try (InputStream in = Files.newInputStream(predecessor, LinkOption.NOFOLLOW_LINKS)) {
      byte[] part = new byte[1 << 16];
      for (long left = same; left > 0; ) {
        int read = in.readNBytes(part, 0, (int) Math.min(left, part.length));
        if (read == 0) {
          throw new IOException(predecessor + " was changed while it was read");
        }
        stage.out().write(part, 0, read);
        left -= read;
      }
    }
  }

  /** The file on the stage once all was written; nothing when the site has it already. */
  Optional<Path> finish() throws IOException {
    if (opened.isEmpty() && old.read() >= 0) {
      startWriting();
    }
    return opened.map(StagingArea.NewFile::file);
  }

  long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    try (old) {
      if (opened.isPresent()) {
        opened.get().out().close();
      }
    }
  }
}
