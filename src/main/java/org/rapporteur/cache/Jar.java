package org.rapporteur.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A jar on the class path.
 *
 * @param directory the list of files at its end, with the checksum of each; all its bytes if no
 *     list is found
 * @param classPath the further jars and folders that its manifest names
 */
record Jar(byte[] directory, List<Path> classPath) {

  private static final int END = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int MAX_COMMENT = 0xffff;
  private static final long IN_ZIP64 = 0xffffffffL;

  static Jar of(Path file) throws IOException {
    byte[] directory = directory(file);
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Manifest manifest = jar.getManifest();
      String more =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return new Jar(directory, more == null ? List.of() : classPath(file, more));
    }
  }

  /** Parses addresses relative to the jar, separated by spaces. */
  private static List<Path> classPath(Path jar, String addresses) throws IOException {
    try {
      return Stream.of(addresses.strip().split(" +"))
          .filter(address -> !address.isEmpty())
          .map(address -> Path.of(jar.toUri().resolve(address)))
          .toList();
    } catch (RuntimeException invalid) {
      throw new IOException(invalid);
    }
  }

  private static byte[] directory(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      int length = (int) Math.min(size, END);
      ByteBuffer end = read(channel, size - length, length);
      if (length < END || end.getInt(0) != END_SIGNATURE) {
        length = (int) Math.min(size, END + MAX_COMMENT);
        end = read(channel, size - length, length);
      }
      for (int at = length - END; at >= 0; at--) {
        if (end.getInt(at) == END_SIGNATURE) {
          long listed = Integer.toUnsignedLong(end.getInt(at + 12));
          long from = size - length + at - listed;
          if (listed == IN_ZIP64 || from < 0) {
            break;
          }
          return read(channel, from, (int) listed).array();
        }
      }
    }
    return Files.readAllBytes(file);
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes;
  }
}
