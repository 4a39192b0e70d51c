import { RELATIONS, type Label } from '../../../../schema/ontology';
import type { QuestionRow } from '../../../store/questions';
import type { Field } from '../../context';
import { relationKey } from '../../relationLoaders';
import { relationParent } from './relation';

type WithdrawnRow = QuestionRow<'withdrawn'>;
type LostBackerRow = QuestionRow<'lostBackers'>;

/** A thing as it was called when a change went by. */
interface FormerThing {
  readonly id: string;
  readonly kind: Label;
  readonly name: string;
}

type Ends = Pick<WithdrawnRow, 'from' | 'fromLabel' | 'fromName' | 'to' | 'toLabel' | 'toName'>;

/** Both ends of a claim as they were called then. */
export const endsThen = {
  from: ({ from, fromLabel, fromName }: Ends): FormerThing => ({ id: from, kind: fromLabel, name: fromName }),
  to: ({ to, toLabel, toName }: Ends): FormerThing => ({ id: to, kind: toLabel, name: toName }),
};

const stillSaid: Field<WithdrawnRow> = async ({ type, from, to }, _, { load }) => {
  const [found] = await load.link(relationKey({ type, from, to }), null);
  return found === undefined ? null : relationParent(found);
};

/** What is told of things that may be gone. */
export const gone = {
  WithdrawnClaim: {
    name: ({ type }: WithdrawnRow) => RELATIONS[type].zh,
    ...endsThen,
    documentId: ({ document }: WithdrawnRow) => document,
    stillSaid,
  },
  LostBacker: {
    backer: ({ backer, label, name }: LostBackerRow): FormerThing => ({ id: backer, kind: label, name }),
    theme: ({ theme, themeName }: LostBackerRow): FormerThing => ({ id: theme, kind: 'Theme', name: themeName }),
  },
  FormerThing: {
    node: (({ id }, _, { load }) => load.node(id)) satisfies Field<FormerThing>,
  },
};
