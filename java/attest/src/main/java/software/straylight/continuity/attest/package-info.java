/**
 * Who built what: Ed25519 keys, DSSE envelopes around in-toto statements, and their verification.
 * The keys and the formats are described in {@code docs/attestation.md}.
 */
@NullMarked
package software.straylight.continuity.attest;

import org.jspecify.annotations.NullMarked;
