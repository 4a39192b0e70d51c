import { conceptsById } from '../../schema/vocabulary/themes';
import { subjectOf } from '../resolve/kindOfText';
import type { ThemeFinding } from '../types';
import type { GraphDraft } from './draft';
import { normalise, themeId } from './ids';

/**
 * A theme in the words of the text, but for those that say what kind of text it is, under the concepts it was filed under. Gives
 * back its id; null where no words are left.
 */
export function addTheme(draft: GraphDraft, finding: ThemeFinding): string | null {
  const words = subjectOf(normalise(finding.theme));
  if (words === '') return null;
  if (concepts().has(words)) return addConcept(draft, words);
  const id = draft.node('Theme', themeId(words), { name: words, kind: 'local' });
  for (const { concept, score, phrases } of finding.concepts) {
    draft.follows('BROADER', id, addConcept(draft, concept), { score, phrases: phrases.join('、') });
  }
  return id;
}

/** A concept and the one above it: `education/preschool` is below `education`. */
function addConcept(draft: GraphDraft, concept: string): string {
  const known = concepts().get(concept);
  if (known !== undefined && !draft.meets(known)) return themeId(concept);
  const slash = concept.indexOf('/');
  const kind = slash < 0 ? 'top' : 'narrower';
  const id = draft.node('Theme', themeId(concept), { name: known?.prefLabel.zh ?? concept, english: known?.prefLabel.en ?? null, kind });
  if (slash >= 0) draft.follows('BROADER', id, addConcept(draft, concept.slice(0, slash)));
  return id;
}

let loaded: ReturnType<typeof conceptsById> | undefined;

function concepts(): ReturnType<typeof conceptsById> {
  loaded ??= conceptsById();
  return loaded;
}
