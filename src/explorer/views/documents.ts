import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { say } from '../language.js';
import { changed, linkTo, type Route } from '../route.js';

interface Answer {
  readonly documents: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string | null;
      readonly outlet: string | null;
      readonly date: string | null;
      readonly uris: readonly string[];
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const QUERY = `query Documents($after: String) {
  documents(first: 50, after: $after) { nodes { id title outlet date uris } pageInfo { hasNextPage endCursor } }
}`;

/** What was taken in, page by page. */
export async function documentsView(route: Route): Promise<TemplateResult> {
  const { documents: { nodes, pageInfo } } = await ask<Answer>(QUERY, { after: route.options.get('after') });
  return html`
    <h1>${say('documents')}</h1>
    ${nodes.length === 0 ? html`<p class="notice">${say('empty')}</p>` : ''}
    <ul class="list">${nodes.map(({ id, title, outlet, date, uris }) => html`<li>
      <a class="name" href=${linkTo('thing', id)}>${title ?? say('untitled')}</a> ${outlet} <time>${date}</time>
      <p><small>${uris.join('、')}</small></p></li>`)}</ul>
    ${pageInfo.hasNextPage ? html`<p><a class="button" href=${changed(route, { after: pageInfo.endCursor })}>${say('more')}</a></p>` : ''}`;
}
