// What Swift's Glibc module lacks: signalfd, eventfd, malloc_trim, memfd, pidfd, and calls whose C form is variadic.
#ifndef SAISINE_CLINUX_H
#define SAISINE_CLINUX_H

#include <malloc.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

/// prctl(PR_SET_PDEATHSIG): the kernel sends `signal` to this process when the thread that started it ends.
static inline int saisine_die_with_parent(int signal) { return prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0); }

/// memfd_create(MFD_CLOEXEC): a file without a name, in memory.
static inline int saisine_memory_file(void) { return (int)syscall(SYS_memfd_create, "saisine", 1U); }

/// pidfd_open: a descriptor that becomes readable when the process ends.
static inline int saisine_process_descriptor(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0U); }

#endif
