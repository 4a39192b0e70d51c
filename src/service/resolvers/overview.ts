import type { Field } from '../context';

export const overview: Field<unknown> = (_, __, { load }) => load.overview();
