// libzmq, and one option that its stable header hides: 4.3.3 and later implement it, declared or not.
#ifndef SAISINE_CZEROMQ_H
#define SAISINE_CZEROMQ_H

#include <zmq.h>

#ifndef ZMQ_ZAP_ENFORCE_DOMAIN
#define ZMQ_ZAP_ENFORCE_DOMAIN 93
#endif

#endif
