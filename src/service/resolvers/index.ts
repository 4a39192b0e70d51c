import { backings } from './backing';
import { contributions } from './contribution';
import { delegate } from './delegate';
import { documents } from './document';
import { enums } from './enums';
import { groups } from './groups';
import { matrices } from './matrix';
import { nodeInterfaces } from './node';
import { places } from './places';
import { query } from './query';
import { recommendations } from './recommendation';
import { scalars } from './scalars';
import { themes } from './theme';

/** What answers each type of the schema; a field not named here is read from its parent as it stands. */
export const resolvers = {
  ...enums,
  ...scalars,
  ...nodeInterfaces,
  ...query,
  ...groups,
  Delegate: delegate,
  ...themes,
  ...backings,
  ...contributions,
  ...recommendations,
  ...documents,
  ...places,
  ...matrices,
};
