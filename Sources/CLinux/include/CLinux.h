#pragma once
// What glibc's Swift module lacks: epoll, eventfd, accept4.
// Without _GNU_SOURCE here: Swift's own glibc module is built without it, and the two must agree.
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/socket.h>

int clinux_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
