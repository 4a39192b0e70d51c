/**
 * Every question that can be put to a store: a name, typed parameters, typed rows; a file for each family of them.
 *
 * SQLite answers `<name>` by `sql/<name>.sql`, Neo4j by `cypher/<name>.cypher`; the contract holds that both
 * give the same rows in the same order. Ids are the readable ids of the graph. A list that may be null means
 * "no filter" where it is null.
 */
import { BACKING_QUESTIONS, type BackingQuestions } from './backing';
import { CHANGES_QUESTIONS, type ChangesQuestions } from './changes';
import { COALITIONS_QUESTIONS, type CoalitionsQuestions } from './coalitions';
import { GAPS_QUESTIONS, type GapsQuestions } from './gaps';
import { GRAPH_QUESTIONS, type GraphQuestions } from './graph';
import { JUDGEMENTS_QUESTIONS, type JudgementsQuestions } from './judgements';
import { PATHS_QUESTIONS, type PathsQuestions } from './paths';
import { PROFILES_QUESTIONS, type ProfilesQuestions } from './profiles';
import { TEXTS_QUESTIONS, type TextsQuestions } from './texts';
import { TRENDS_QUESTIONS, type TrendsQuestions } from './trends';
import { WHOLE_QUESTIONS, type WholeQuestions } from './whole';

export type * from './rows';

export interface Questions
  extends BackingQuestions, ChangesQuestions, CoalitionsQuestions, GapsQuestions, GraphQuestions, JudgementsQuestions, PathsQuestions,
    ProfilesQuestions, TextsQuestions, TrendsQuestions, WholeQuestions {}

export type QuestionName = keyof Questions;
export type QuestionParameters<Q extends QuestionName> = Questions[Q]['parameters'];
export type QuestionRow<Q extends QuestionName> = Questions[Q]['row'];

/** Every question, with what it answers in a line, for help and documentation. */
export const QUESTIONS: Readonly<Record<QuestionName, string>> = {
  ...BACKING_QUESTIONS,
  ...TRENDS_QUESTIONS,
  ...GAPS_QUESTIONS,
  ...CHANGES_QUESTIONS,
  ...COALITIONS_QUESTIONS,
  ...GRAPH_QUESTIONS,
  ...JUDGEMENTS_QUESTIONS,
  ...PATHS_QUESTIONS,
  ...PROFILES_QUESTIONS,
  ...TEXTS_QUESTIONS,
  ...WHOLE_QUESTIONS,
};
