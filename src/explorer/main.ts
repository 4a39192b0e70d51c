import { html, render, type TemplateResult } from 'lit-html';
import { AskError, showKey } from './ask.js';
import { choose, currentLanguage, say } from './language.js';
import { linkTo, readRoute, type Route } from './route.js';
import { suggestions } from './suggestions.js';
import { backingView } from './views/backing.js';
import { documentsView } from './views/documents.js';
import { graphView } from './views/graph.js';
import { matrixView } from './views/matrix.js';
import { pathsView } from './views/paths.js';
import { searchView } from './views/search.js';
import { thingView } from './views/thing.js';

const VIEWS: Readonly<Record<string, (route: Route) => Promise<TemplateResult>>> = {
  matrix: matrixView, documents: documentsView, thing: thingView, backing: backingView, search: searchView,
  graph: graphView, paths: pathsView,
};

/** Counts what is shown: an answer that comes when the reader has gone on is left. */
let shown = 0;

async function show(): Promise<void> {
  const mine = ++shown;
  const route = readRoute(location.hash);
  const waiting = setTimeout(() => { if (mine === shown) paint(route, html`<p class="notice">${say('loading')}</p>`); }, 300);
  const content = await (VIEWS[route.view] ?? matrixView)(route).catch(failure);
  clearTimeout(waiting);
  if (mine !== shown) return;
  paint(route, content);
  const target = document.getElementById('target');
  if (target === null) window.scrollTo(0, 0);
  else target.scrollIntoView({ block: 'center' });
}

function failure(error: Error): TemplateResult {
  if (error instanceof AskError && error.needsKey) return keyForm();
  return html`<p class="notice" role="alert">${say('failed', error.message)}
    <button type="button" @click=${() => void show()}>${say('retry')}</button></p>`;
}

function keyForm(): TemplateResult {
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    showKey(String(new FormData(event.target as HTMLFormElement).get('key')));
    void show();
  };
  return html`<form class="notice" @submit=${enter}><label>${say('keyNeeded')} ${say('key')}
    <input name="key" type="password" autocomplete="off" required></label> <button>${say('enter')}</button></form>`;
}

function paint(route: Route, content: TemplateResult): void {
  document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
  document.title = say('title');
  render(html`${header(route)}<main>${content}</main>`, document.body);
}

function header({ view, options }: Route): TemplateResult {
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const words = String(new FormData(event.target as HTMLFormElement).get('q')).trim();
    if (words !== '') location.hash = linkTo('search', '', { q: words });
  };
  const change = () => {
    choose(currentLanguage() === 'zh' ? 'en' : 'zh');
    void show();
  };
  return html`<header>
    <a class="home" href=${linkTo('matrix')}>${say('title')}</a>
    <form role="search" @submit=${find}>
      <input type="search" name="q" list="suggestions" autocomplete="off" placeholder=${say('searchBox')} aria-label=${say('searchBox')}
        .value=${view === 'search' ? options.get('q') ?? '' : ''} @input=${suggestions}>
      <datalist id="suggestions"></datalist>
      <button>${say('search')}</button>
    </form>
    <nav><a href=${linkTo('documents')}>${say('documents')}</a> <a href="/graphql">${say('graphiql')}</a>
      <button type="button" @click=${change}>${say('language')}</button></nav>
  </header>`;
}

addEventListener('hashchange', () => void show());
void show();
