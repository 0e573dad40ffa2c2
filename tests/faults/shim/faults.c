/*
 * Stands between a program and the disk, for fault tests. LD_PRELOAD it with
 *   FAULTS_FOLDER  the folder that is watched (no slash at the end)
 *   FAULTS_LOG     where everything that happens to files below it is recorded, in order
 * A line "FAIL SYNC n m", "FAIL WRITE n m" written to <folder>/acks lets the n-th to m-th flush (or write) from then on
 * fail with EIO (ENOSPC); "FAIL NONE" ends it. "KILL n" kills the program once n more things have happened to files.
 * Shared memory of SQLite (-shm) is left alone: no crash keeps it.
 *
 * A record: u8 kind, u64 inode, u64 offset, u32 length, then that many bytes.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MKDIR, LINK };
enum { NONE, FAIL_SYNC, FAIL_WRITE };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static char folder[4096];
static size_t folder_length;
static int log_file = -1;
static int failing = NONE;
static long countdown_from, countdown_to, seen;
static long until_kill;

/* The real thing. Initialised at first use: constructors of other libraries may come before ours. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *watched = getenv("FAULTS_FOLDER"), *log = getenv("FAULTS_LOG");
  if (watched == NULL || log == NULL) return;
  snprintf(folder, sizeof folder, "%s", watched);
  folder_length = strlen(folder);
  log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
  if (log_file < 0 || path == NULL || strncmp(path, folder, folder_length) != 0) return 0;
  if (path[folder_length] != '/' && path[folder_length] != 0) return 0;
  return strstr(path + folder_length, "-shm") == NULL;
}

/* The path behind a descriptor; 0 when it is not ours to watch. */
static int path_of(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlink, link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  char *gone = strstr(path, " (deleted)");
  if (gone) *gone = 0;
  return is_watched(path);
}

static uint64_t inode_of(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 ? (uint64_t)found.st_ino : 0;
}
static uint64_t inode_at(const char *path) {
  struct stat found;
  return lstat(path, &found) == 0 ? (uint64_t)found.st_ino : 0;
}

static void record(uint8_t kind, uint64_t inode, uint64_t offset, const void *bytes, uint32_t length) {
  uint8_t head[21];
  head[0] = kind;
  memcpy(head + 1, &inode, 8);
  memcpy(head + 9, &offset, 8);
  memcpy(head + 17, &length, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
  if (syscall(SYS_writev, log_file, parts, 2) != (long)(sizeof head + length)) abort();
  if (until_kill > 0 && --until_kill == 0) kill(getpid(), SIGKILL);
}

/* Path below the folder, without its slash; "" is the folder itself. */
static const char *below(const char *path) {
  return path[folder_length] == '/' ? path + folder_length + 1 : path + folder_length;
}

static void record_path(uint8_t kind, uint64_t inode, const char *path) {
  record(kind, inode, 0, below(path), (uint32_t)strlen(below(path)));
}

static void record_paths(uint8_t kind, const char *from, const char *to) {
  char both[8200];
  int length = snprintf(both, sizeof both, "%s%c%s", below(from), '\n', below(to));
  record(kind, 0, 0, both, (uint32_t)length);
}

static void listen_to(const char *path, const void *bytes, size_t length) {
  const char *name = below(path);
  char line[128];
  if (strcmp(name, "acks") != 0) return;
  snprintf(line, sizeof line, "%.*s", (int)(length < 120 ? length : 120), (const char *)bytes);
  long from = 0, to = 0;
  if (sscanf(line, "FAIL SYNC %ld %ld", &from, &to) == 2) failing = FAIL_SYNC;
  else if (sscanf(line, "FAIL WRITE %ld %ld", &from, &to) == 2) failing = FAIL_WRITE;
  else if (strncmp(line, "FAIL NONE", 9) == 0) failing = NONE;
  else if (sscanf(line, "KILL %ld", &until_kill) == 1) return;
  else return;
  countdown_from = from;
  countdown_to = to;
  seen = 0;
}

/* Only the register's own files fail: the acks must go on telling. */
static int shall_fail(int kind, const char *path) {
  if (failing != kind || strncmp(below(path), "register.sqlite", 15) != 0) return 0;
  seen += 1;
  return seen >= countdown_from && seen <= countdown_to;
}

static int open_as(const char *path, int flags, mode_t mode, int (*real)(const char *, int, ...)) {
  if (!is_watched(path) || !(flags & O_CREAT)) return real(path, flags, mode);
  pthread_mutex_lock(&mutex);
  int is_new = inode_at(path) == 0;
  int fd = real(path, flags, mode);
  int kept = errno;
  if (fd >= 0 && is_new) record_path(CREATE, inode_of(fd), path);
  if (fd >= 0 && !is_new && (flags & O_TRUNC)) record(TRUNCATE, inode_of(fd), 0, NULL, 0);
  errno = kept;
  pthread_mutex_unlock(&mutex);
  return fd;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); }
int open(const char *path, int flags, ...) { MODE return open_as(path, flags, mode, (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open")); }
int open64(const char *path, int flags, ...) { MODE return open_as(path, flags, mode, (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open64")); }

static ssize_t wrote(int fd, const char *path, off64_t offset, const void *bytes, ssize_t length) {
  int kept = errno;
  if (length > 0) {
    record(WRITE, inode_of(fd), (uint64_t)offset, bytes, (uint32_t)length);
    listen_to(path, bytes, (size_t)length);
  }
  errno = kept;
  return length;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = REAL(pwrite64);
  char path[PATH_MAX];
  if (log_file < 0 || !path_of(fd, path, sizeof path)) return real(fd, bytes, size, offset);
  pthread_mutex_lock(&mutex);
  ssize_t length;
  if (shall_fail(FAIL_WRITE, path)) { errno = ENOSPC; length = -1; }
  else length = wrote(fd, path, offset, bytes, real(fd, bytes, size, offset));
  pthread_mutex_unlock(&mutex);
  return length;
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return pwrite64(fd, bytes, size, offset); }

ssize_t write(int fd, const void *bytes, size_t size) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = REAL(write);
  char path[PATH_MAX];
  if (log_file < 0 || fd == log_file || !path_of(fd, path, sizeof path)) return real(fd, bytes, size);
  pthread_mutex_lock(&mutex);
  off64_t before = lseek64(fd, 0, SEEK_CUR);
  if (fcntl(fd, F_GETFL) & O_APPEND) before = lseek64(fd, 0, SEEK_END);
  ssize_t length = wrote(fd, path, before, bytes, real(fd, bytes, size));
  pthread_mutex_unlock(&mutex);
  return length;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  static ssize_t (*real)(int, const struct iovec *, int);
  if (!real) real = REAL(writev);
  char path[PATH_MAX];
  if (log_file < 0 || !path_of(fd, path, sizeof path)) return real(fd, parts, count);
  ssize_t total = 0;
  for (int part = 0; part < count; part++) {
    ssize_t length = write(fd, parts[part].iov_base, parts[part].iov_len);
    if (length < 0) return total > 0 ? total : length;
    total += length;
    if ((size_t)length < parts[part].iov_len) break;
  }
  return total;
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) {
  static ssize_t (*real)(int, const struct iovec *, int, off64_t);
  if (!real) real = REAL(pwritev64);
  char path[PATH_MAX];
  if (log_file < 0 || !path_of(fd, path, sizeof path)) return real(fd, parts, count, offset);
  ssize_t total = 0;
  for (int part = 0; part < count; part++) {
    ssize_t length = pwrite64(fd, parts[part].iov_base, parts[part].iov_len, offset + total);
    if (length < 0) return total > 0 ? total : length;
    total += length;
    if ((size_t)length < parts[part].iov_len) break;
  }
  return total;
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return pwritev64(fd, parts, count, offset); }

int ftruncate64(int fd, off64_t size) {
  static int (*real)(int, off64_t);
  if (!real) real = REAL(ftruncate64);
  char path[PATH_MAX];
  if (log_file < 0 || !path_of(fd, path, sizeof path)) return real(fd, size);
  pthread_mutex_lock(&mutex);
  int result = real(fd, size);
  if (result == 0) record(TRUNCATE, inode_of(fd), (uint64_t)size, NULL, 0);
  pthread_mutex_unlock(&mutex);
  return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int flush_as(int fd, int (*real)(int)) {
  char path[PATH_MAX];
  if (log_file < 0 || !path_of(fd, path, sizeof path)) return real(fd);
  pthread_mutex_lock(&mutex);
  int result;
  if (shall_fail(FAIL_SYNC, path)) { errno = EIO; result = -1; }
  else {
    /* what lies in the cache is what the simulation decides about; the real disk need not be bothered */
    record_path(SYNC, inode_of(fd), path);
    result = 0;
  }
  pthread_mutex_unlock(&mutex);
  return result;
}
int fsync(int fd) { static int (*real)(int); if (!real) real = REAL(fsync); return flush_as(fd, real); }
int fdatasync(int fd) { static int (*real)(int); if (!real) real = REAL(fdatasync); return flush_as(fd, real); }

int rename(const char *from, const char *to) {
  static int (*real)(const char *, const char *);
  if (!real) real = REAL(rename);
  if (!is_watched(from) || !is_watched(to)) return real(from, to);
  pthread_mutex_lock(&mutex);
  int result = real(from, to);
  if (result == 0) record_paths(RENAME, from, to);
  pthread_mutex_unlock(&mutex);
  return result;
}

int link(const char *from, const char *to) {
  static int (*real)(const char *, const char *);
  if (!real) real = REAL(link);
  if (!is_watched(from) || !is_watched(to)) return real(from, to);
  pthread_mutex_lock(&mutex);
  int result = real(from, to);
  if (result == 0) record_paths(LINK, from, to);
  pthread_mutex_unlock(&mutex);
  return result;
}

int unlink(const char *path) {
  static int (*real)(const char *);
  if (!real) real = REAL(unlink);
  if (!is_watched(path)) return real(path);
  pthread_mutex_lock(&mutex);
  int result = real(path);
  if (result == 0) record_path(UNLINK, 0, path);
  pthread_mutex_unlock(&mutex);
  return result;
}

int mkdir(const char *path, mode_t mode) {
  static int (*real)(const char *, mode_t);
  if (!real) real = REAL(mkdir);
  if (!is_watched(path)) return real(path, mode);
  pthread_mutex_lock(&mutex);
  int result = real(path, mode);
  if (result == 0) record_path(MKDIR, 0, path);
  pthread_mutex_unlock(&mutex);
  return result;
}
