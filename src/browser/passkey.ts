/**
 * Loaded only on the pages that sign in with a passkey. Bytes travel as base64url, as the
 * WebAuthn JSON forms have them.
 */
export {};
