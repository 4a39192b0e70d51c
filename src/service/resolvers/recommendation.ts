import type { Field } from '../context';
import { evidenceOf } from '../evidence';
import type { NodeParent } from '../parents';
import { endsFrom, incoming } from '../relations';
import { position } from './contribution';

const text: Field<NodeParent> = async ({ id, name }, _, context) => {
  const [said] = await incoming(context, id, ['RECOMMENDS']);
  return (said?.quote ?? name).replace(/\s+/g, '');
};

const themes: Field<NodeParent> = ({ id }, _, context) => endsFrom(context, id, 'ADVANCES');

const evidence: Field<NodeParent> = async ({ id }, _, context) => evidenceOf(await incoming(context, id, ['RECOMMENDS']));

export const recommendations = { Recommendation: { text, position, themes, evidence } };
