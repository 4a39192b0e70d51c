/**
 * How much is looked at to find what lies around a thing or between two. Somebody at the centre of everything (a committee, a
 * top concept) is followed along its weightiest relations alone; answers name such hubs.
 */
export const BOUND = {
  /** Relations followed from one thing. */
  relations: 100,
  /** Things followed in one step. */
  things: 500,
  /** Steps tried while paths are put together. */
  steps: 100_000,
} as const;
