import type { Field } from '../context';
import { evidenceOf } from '../evidence';
import type { NodeParent } from '../parents';
import { endsOf, incoming, outgoing } from '../relations';
import { position } from './contribution';

const text: Field<NodeParent> = async ({ id, name }, _, context) => {
  const [said] = await incoming(context, id, ['RECOMMENDS']);
  return (said?.quote ?? name).replace(/\s+/g, '');
};

const themes: Field<NodeParent> = async ({ id }, _, context) => endsOf(context, await outgoing(context, id, ['ADVANCES']), 'to');

const evidence: Field<NodeParent> = async ({ id }, _, context) => evidenceOf(await incoming(context, id, ['RECOMMENDS']));

export const recommendations = { Recommendation: { text, position, themes, evidence } };
