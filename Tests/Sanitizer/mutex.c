// Preloaded by `make tsan`: tells the thread sanitizer of the locks that Swift's Mutex takes and
// gives back on its slow path. The fast path is atomics in our own code, which the sanitizer sees;
// the slow path is in a library that is not instrumented, and without this a lock that was fought
// over looks like none. Swift passes `self`, the lock's address, in r13, which a callee preserves.
#define _GNU_SOURCE 1
#include <dlfcn.h>

#ifndef __x86_64__
#error "written for x86-64"
#endif
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

__attribute__((weak)) void __tsan_acquire(void *lock);
__attribute__((weak)) void __tsan_release(void *lock);

__attribute__((visibility("hidden"))) void *lockReally, *unlockReally;

__attribute__((constructor)) static void find(void) {
    lockReally = dlsym(RTLD_NEXT, LOCK);
    unlockReally = dlsym(RTLD_NEXT, UNLOCK);
}

__attribute__((used, visibility("hidden"))) void taken(void *lock) {
    if (__tsan_acquire) __tsan_acquire(lock);
}

__attribute__((used, visibility("hidden"))) void givenBack(void *lock) {
    if (__tsan_release) __tsan_release(lock);
}

__attribute__((naked)) void lockSlow(void) __asm__(LOCK);
void lockSlow(void) {
    __asm__("subq $8, %rsp\n"
            "call *lockReally(%rip)\n"
            "movq %r13, %rdi\n"
            "call taken\n"
            "addq $8, %rsp\n"
            "ret");
}

__attribute__((naked)) void unlockSlow(void) __asm__(UNLOCK);
void unlockSlow(void) {
    __asm__("subq $8, %rsp\n"
            "movq %r13, %rdi\n"
            "call givenBack\n"
            "addq $8, %rsp\n"
            "jmp *unlockReally(%rip)");
}
