// libcurl, and its calls whose C form is variadic.
#ifndef SAISINE_CCURL_H
#define SAISINE_CCURL_H

#include <curl/curl.h>

static inline CURLcode saisine_curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode saisine_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode saisine_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode saisine_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode saisine_curl_set_reader(CURL *handle, curl_read_callback reader) {
    return curl_easy_setopt(handle, CURLOPT_READFUNCTION, reader);
}

static inline CURLcode saisine_curl_set_debugger(CURL *handle, curl_debug_callback debugger) {
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, debugger);
}

#endif
