#pragma once
// What glibc's Swift module lacks: epoll, eventfd, accept4.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/socket.h>

int clinux_accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
