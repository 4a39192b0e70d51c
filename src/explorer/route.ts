/** What is shown: `#/thing/party:中国民主同盟?order=LIFT` is view `thing` of that id. */
export interface Route {
  readonly view: string;
  /** Empty where the view is of no thing. */
  readonly id: string;
  readonly options: URLSearchParams;
}

export function readRoute(hash: string): Route {
  const [path = '', options = ''] = hash.replace(/^#?\/?/, '').split('?');
  const parting = path.indexOf('/');
  const [view, id] = parting < 0 ? [path, ''] : [path.slice(0, parting), path.slice(parting + 1)];
  return { view: view || 'matrix', id: decoded(id), options: new URLSearchParams(options) };
}

/** An address that somebody cut off is shown as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type Options = Readonly<Record<string, string | number | null>>;

/** Options that are null or empty are left out. */
export function linkTo(view: string, id = '', options: Options = {}): string {
  const said = Object.entries(options).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]]));
  const search = new URLSearchParams(said).toString();
  return `#/${view}${id && `/${encodeURIComponent(id)}`}${search && `?${search}`}`;
}

/** The same view with some options changed. */
export function changed({ view, id, options }: Route, changes: Options): string {
  return linkTo(view, id, { ...Object.fromEntries(options), ...changes });
}
