/**
 * What passes between the stages of the flow. Every offset counts UTF-16 code units.
 *
 * Mentions are offsets into `CleanText.text`; evidence that leaves the flow is always in offsets of the decoded source.
 */
export type * from './text';
export type * from './entities';
export type * from './mentions';
export type * from './findings';
export type * from './graph';
