import type * as Nodejieba from 'nodejieba';

type Jieba = typeof Nodejieba & { readonly DEFAULT_DICT: string };

let loaded: Jieba | undefined;

/** The first word that it is asked for makes nodejieba read its dictionary, which takes a second and 290 MB. */
export function jieba(): Jieba {
  loaded ??= require('nodejieba') as Jieba;
  return loaded;
}
