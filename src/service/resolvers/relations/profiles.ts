import { GROUP_LABELS } from '../../../../schema/ontology';
import type { QuestionRow } from '../../../store/questions';
import type { ProfileLabel } from '../../../store/questions/profiles';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { readScope, type ScopeArguments } from '../../filters';
import type { NodeParent } from '../../parents';

/** `level` is of themes, `kinds` of groups: what a field does not take stays undefined. */
type InvolvementArguments = PageArguments & ScopeArguments & { readonly level?: string | null; readonly kinds?: readonly string[] | null };

function involved(labels: readonly ProfileLabel[]): Field<NodeParent, InvolvementArguments> {
  return async ({ id }, args, { load }) => {
    const page = readPage(args);
    const { level = null, kinds = null } = args;
    const rows = await load.profile(id, { ...page, ...readScope(args), labels, kinds: level === null ? kinds : [level] });
    return connection(rows, page, (row) => row);
  };
}

const themes = involved(['Theme']);
const groups = involved(GROUP_LABELS);
const delegates = involved(['Delegate']);
const places = involved(['Place']);

type Row = QuestionRow<'profile'>;

export const profiles = {
  Delegate: { spokeFor: groups, places },
  Theme: { places },
  Place: { themes, groups, delegates },
  Meeting: { themes, groups, delegates, places },
  Document: { themes, groups, delegates, places },
  Involvement: {
    node: (({ id }, _, { load }) => load.node(id)) satisfies Field<Row>,
    first: ({ firstDate }: Row) => firstDate,
    last: ({ lastDate }: Row) => lastDate,
  },
};
