/** Why a file of a known format gives no text, behind its name: `is protected by a password: save it without one`. */
export class Unreadable extends Error {
  constructor(readonly reason: string, options?: ErrorOptions) {
    super(reason, options);
  }
}
