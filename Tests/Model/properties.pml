/* A property is an assertion with its name: the trace says which one failed, and `check` compares it with the one that `runs` expects. */
#define violated(name) printf("violated: "); printf(#name); printf("\n"); assert(false)
#define must(name, condition) if :: condition :: else -> violated(name) fi
