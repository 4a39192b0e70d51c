import { changes } from './changes';
import { coalitions } from './coalitions';
import { communities } from './communities';
import { judgements } from './judgements';
import { ways } from './paths';
import { placesAndMeetings } from './places';
import { profiles } from './profiles';
import { relations } from './relation';
import { searching } from './search';
import { everything } from './sources';
import { texts } from './texts';

/** What answers questions of relations and texts: types that others answer too are put together. */
export const relationResolvers = [
  everything, relations, ways, coalitions, communities, profiles, placesAndMeetings, texts, searching, changes, judgements,
];
