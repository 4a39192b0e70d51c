import { backings } from './backing';
import { comparisons } from './comparison';
import { contributions } from './contribution';
import { delegate } from './delegate';
import { documents } from './document';
import { enums } from './enums';
import { gaps } from './gaps';
import { groups } from './groups';
import { matrices } from './matrix';
import { mutations } from './mutation';
import { nodeInterfaces } from './node';
import { periods } from './overTime';
import { places } from './places';
import { query } from './query';
import { recommendations } from './recommendation';
import { relationResolvers } from './relations';
import { scalars } from './scalars';
import { themes } from './theme';
import { trends } from './trends';

const answers = {
  ...enums,
  ...scalars,
  ...nodeInterfaces,
  ...query,
  ...mutations,
  ...groups,
  Delegate: delegate,
  ...themes,
  ...backings,
  ...contributions,
  ...recommendations,
  ...documents,
  ...places,
  ...matrices,
  ...comparisons,
  ...periods,
  ...trends,
  ...gaps,
};

/** What answers each type of the schema; a field not named here is read from its parent as it stands. */
export const resolvers = [answers, ...relationResolvers];
