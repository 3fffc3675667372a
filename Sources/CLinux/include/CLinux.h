#pragma once
// What glibc's Swift module lacks: epoll, eventfd, accept4, names of threads.
// _GNU_SOURCE stays out of here: with it the system's types differ from those of glibc's module.
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/types.h>

int clinux_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);

// Gives the calling thread a name of at most 15 bytes, for `top -H` and `perf`.
void clinux_name_thread(const char *name);

// How many cores the process may run on: those that `taskset` left it.
int clinux_usable_cores(void);

// A pipe whose ends no other program inherits. `pipe2`
int clinux_pipe(int ends[2]);

// A file without a name, in memory. `memfd_create`
int clinux_memory_file(void);

// Renames a file unless the new name is taken (EEXIST). `renameat2`
int clinux_rename_new(const char *from, const char *to);

// Starts a program, found in PATH, in a process group of its own with no signal blocked or ignored
// and no descriptor but `input` as standard input and `output` as standard output and error.
// Returns 0 or an error number. `posix_spawnp`
int clinux_spawn(pid_t *process, char *const words[], int input, int output);

// Bytes in a socket's send queue: not acknowledged, or not sent yet; 0 where it can't be told.
// `ioctl` is variadic, which Swift can't call.
int clinux_unacknowledged(int socket);

// Constants that reach Swift as enumerations of varying types, or not at all.
static const uint32_t clinux_EPOLLIN = EPOLLIN;
static const uint32_t clinux_EPOLLOUT = EPOLLOUT;
static const uint32_t clinux_EPOLLERR = EPOLLERR;
static const uint32_t clinux_EPOLLHUP = EPOLLHUP;
static const uint32_t clinux_EPOLLRDHUP = EPOLLRDHUP;
static const uint32_t clinux_EPOLLET = EPOLLET;
static const int clinux_EPOLL_CLOEXEC = EPOLL_CLOEXEC;
static const int clinux_EFD_CLOEXEC = EFD_CLOEXEC;
static const int clinux_EFD_NONBLOCK = EFD_NONBLOCK;
static const int clinux_EFD_SEMAPHORE = EFD_SEMAPHORE;
static const int clinux_SOCK_STREAM = SOCK_STREAM;
static const int clinux_SOCK_NONBLOCK = SOCK_NONBLOCK;
static const int clinux_SOCK_CLOEXEC = SOCK_CLOEXEC;
static const int clinux_MSG_NOSIGNAL = MSG_NOSIGNAL;
static const int clinux_SHUT_WR = SHUT_WR;
