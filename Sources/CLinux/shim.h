// What Swift's Glibc module lacks: signalfd, eventfd, malloc_trim, and calls whose C form is variadic.
#ifndef SAISINE_CLINUX_H
#define SAISINE_CLINUX_H

#include <malloc.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>

/// prctl(PR_SET_PDEATHSIG): the kernel sends `signal` to this process when the thread that started it ends.
static inline int saisine_die_with_parent(int signal) { return prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0); }

#endif
