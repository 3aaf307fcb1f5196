package org.rapporteur.publish;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An in-memory file system that counts its operations as steps. Before any step it can run the work
 * of another program, or kill the program under test.
 */
final class SteppedDisk extends FileSystemProvider {

  /** The work of another program, before a step. */
  @FunctionalInterface
  interface Intruder {
    void before(int step, Path plain) throws IOException;
  }

  /** Thrown when the program is killed; none of its later operations has an effect. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final FileSystem stepped = new Stepped();
  private Intruder intruder = (step, path) -> {};
  private int killAt = Integer.MAX_VALUE;
  private int steps;
  private final List<String> log = new ArrayList<>();

  /** A path whose use is not counted, for other programs. */
  Path plain(String path) {
    return disk.getPath(path);
  }

  /** The same path, each use of which is counted as a step. */
  Path stepped(String path) {
    return wrap(disk.getPath(path));
  }

  /** Resets the count. */
  void begin(Intruder other, int kill) {
    intruder = other;
    killAt = kill;
    steps = 0;
  }

  int steps() {
    return steps;
  }

  /**
   * The writes through a file channel, the forced writes, the moves and the attempts to delete,
   * such as "force /a".
   */
  List<String> log() {
    return List.copyOf(log);
  }

  private void step(Path path) throws IOException {
    intruder.before(steps, plain(path));
    if (steps++ >= killAt) {
      throw new Killed();
    }
  }

  private Path wrap(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            SteppedDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new PathProxy(path));
  }

  private static Path plain(Path path) {
    return Proxy.isProxyClass(path.getClass())
        ? ((PathProxy) Proxy.getInvocationHandler(path)).path()
        : path;
  }

  /** A proxy for a path of the disk. */
  private final class PathProxy implements InvocationHandler {
    private final Path path;

    PathProxy(Path path) {
      this.path = path;
    }

    Path path() {
      return path;
    }

    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments)
        throws Throwable {
      if (method.getName().equals("getFileSystem")) {
        return stepped;
      }
      if (method.getName().equals("toRealPath")) {
        step(path);
      }
      Object[] plain = arguments == null ? new Object[0] : arguments.clone();
      for (int i = 0; i < plain.length; i++) {
        plain[i] = plain[i] instanceof Path other ? plain(other) : plain[i];
      }
      Object result;
      try {
        result = method.invoke(path, plain);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
      if (result instanceof Iterator<?> names) {
        List<Path> wrapped = new ArrayList<>();
        names.forEachRemaining(name -> wrapped.add(wrap((Path) name)));
        return wrapped.iterator();
      }
      return result instanceof Path found ? wrap(found) : result;
    }
  }

  private final class Stepped extends FileSystem {
    @Override
    public FileSystemProvider provider() {
      return SteppedDisk.this;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return disk.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrap(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }

  private FileSystemProvider real() {
    return disk.provider();
  }

  @Override
  public String getScheme() {
    return "stepped";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return stepped;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    step(path);
    return real().newByteChannel(plain(path), options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    step(path);
    return new LoggedChannel(
        real().newFileChannel(plain(path), options, attributes),
        event -> log.add(event + " " + path));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    step(folder);
    DirectoryStream<Path> all = real().newDirectoryStream(plain(folder), path -> true);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return StreamSupport.stream(all.spliterator(), false).map(p -> wrap(p)).iterator();
      }

      @Override
      public void close() throws IOException {
        all.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    step(folder);
    real().createDirectory(plain(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    step(path);
    real().delete(plain(path));
    log.add("delete " + path);
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    step(from);
    real().copy(plain(from), plain(to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    step(from);
    log.add("move " + from + " " + to);
    real().move(plain(from), plain(to), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    step(one);
    return real().isSameFile(plain(one), plain(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real().isHidden(plain(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real().getFileStore(plain(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    step(path);
    real().checkAccess(plain(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real().getFileAttributeView(plain(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    step(path);
    return real().readAttributes(plain(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    step(path);
    return real().readAttributes(plain(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    step(path);
    real().setAttribute(plain(path), name, value, options);
  }
}
