/*
 * The proved kernel as a C library.
 *
 * Every operation takes a canonical request and answers with a canonical reply (docs/codec.md, section 8).
 * Nothing is kept between calls, nothing is read but the request; any thread may call at any time.
 *
 * Ownership: the caller owns `in` and `out`; the library reads `in` and writes `out` during the call only and
 * keeps no pointer to either. `continuity_last_error` answers a string that the library owns and that lives
 * until the same thread's next call.
 */
#ifndef CONTINUITY_H
#define CONTINUITY_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The number of this interface; a binding refuses a library that answers another. */
#define CONTINUITY_ABI 1u

/* Results of continuity_call. */
#define CONTINUITY_OK 0          /* a reply was written; its first byte is its status */
#define CONTINUITY_TOO_SMALL 1   /* nothing was written; *out_len is the number of bytes needed */
#define CONTINUITY_UNKNOWN_OP 2  /* there is no such operation */
#define CONTINUITY_BAD_ARGUMENT 3 /* a null pointer with a length, or no place for out_len */

/* Operations; CONTINUITY_BATCH | op takes a batch of requests. */
#define CONTINUITY_OP_ABI 1
#define CONTINUITY_OP_VALIDATE_GRAPH 2
#define CONTINUITY_OP_TREE 3
#define CONTINUITY_OP_ACTION_KEY 4
#define CONTINUITY_OP_MEMBERS 5
#define CONTINUITY_OP_CHECK_HERMETIC 6
#define CONTINUITY_OP_VERDICT 7
#define CONTINUITY_OP_ADMIT 8
#define CONTINUITY_OP_CHECK_CLOSURE 9
#define CONTINUITY_OP_CHECK_DISCHARGE 10
#define CONTINUITY_OP_CHECK_STATEMENT 11
#define CONTINUITY_BATCH 0x8000

/* CONTINUITY_ABI of the library. */
uint32_t continuity_abi(void);

/*
 * Answers the request in[0, in_len) of operation `op` into out[0, out_cap) and puts the reply's length into
 * *out_len. Memory that the answer needs is taken for this call and given back before it returns; where it
 * cannot be had, or a limit is met, the reply's status is 3 and the operation decided nothing.
 */
int32_t continuity_call(uint32_t op, const uint8_t *in, size_t in_len, uint8_t *out, size_t out_cap,
                        size_t *out_len);

/* Why this thread's last call did not answer CONTINUITY_OK; the empty string where it did. */
const char *continuity_last_error(void);

#ifdef __cplusplus
}
#endif
#endif
