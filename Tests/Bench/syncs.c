// Preloaded into the server by bench.py: counts fsync and fdatasync, and leaves the number in the
// file that SYNCS names when the process ends. strace would slow down what it counts.
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

static atomic_long count;
static int (*realFsync)(int), (*realFdatasync)(int);

__attribute__((constructor)) static void begin(void) {
    realFsync = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    realFdatasync = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
}

__attribute__((destructor)) static void end(void) {
    FILE *file = fopen(getenv("SYNCS"), "w");
    if (file) fprintf(file, "%ld\n", (long)count), fclose(file);
}

int fsync(int descriptor) {
    count++;
    return realFsync(descriptor);
}

int fdatasync(int descriptor) {
    count++;
    return realFdatasync(descriptor);
}
