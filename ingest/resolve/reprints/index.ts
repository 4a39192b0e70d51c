export { DAYS, isSameAct, type Actors, type ToldAct } from './act';
export { reprintsAmong, type Reprint } from './clusters';
export { linksAmong, pairsOf, type Link, type Pair } from './pairs';
export { readSketch, sketchOf } from './sketch';
