const FIRST = [...'云松竹梅兰荷菱枫桐柳霞霜露雪晴岚澄清碧翠'];
const SECOND = [...'泽漪濑浔涘渚淙湄漱滢'];

/** The invented city of the samples under one of 200 other names, so that a page told again is no reprint. */
export function inCity(text: string, city: number): string {
  const name = `${FIRST[city % FIRST.length]}${SECOND[Math.floor(city / FIRST.length) % SECOND.length]}`;
  return text.replaceAll('云泽', name);
}
