import { overviewOf } from '../../app/overview';
import type { Field } from '../context';

export const overview: Field<unknown> = (_, __, { store }) => overviewOf(store);
