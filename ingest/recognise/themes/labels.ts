import { rolesOfLabel } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../../clean/fold';
import type { Span } from '../../types';

const KINDS = ['title', 'proposer', 'handler'] as const;

/** What a label may say in a list of proposals. */
export type LabelKind = (typeof KINDS)[number];

/** What stands behind a label: 提案者：A、B. */
export interface LabelledSpan {
  readonly kind: LabelKind;
  readonly value: Span;
}

/** What a label or key says of the words behind it; null for any other. */
export function labelKind(key: string): LabelKind | null {
  const roles = rolesOfLabel(fold(key));
  return KINDS.find((kind) => roles.includes(kind)) ?? null;
}
