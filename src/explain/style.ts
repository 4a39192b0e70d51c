/** A reader's page: the text at the left, what is known of the chosen mark at the right; one column on a narrow screen. */
export const STYLE = `
:root { color-scheme: light; --ink: #22262b; --soft: #667; --line: #dde1e6; --paper: #fff; --ground: #f6f7f9; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.7 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
small { color: var(--soft); font-size: .78em; font-weight: normal; }
header, main, footer { max-width: 1240px; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { font-size: 1.35rem; line-height: 1.4; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 0 0 .6rem; }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: 0; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .5rem; margin: .9rem 0 0; padding: 0; list-style: none; }
.legend li { padding: 0 .6rem; border-radius: .3rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; gap: 1.5rem; align-items: start; }
.paper { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1.2rem 1.4rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 2; }
.mark { cursor: pointer; border-radius: .15rem; }
.mark:hover, .mark.on { outline: 2px solid #33415566; }
.legend .act { border-left: 3px solid #94a3b8; }
.rejected { border-bottom: 1px dashed #b0b6bf; }
.link { border-bottom: 2px solid #8b5cf6; }
.theme { background: #fef3c7; }
.place { background: #cdeee0; }
.group { background: #dcd8fb; }
.person { background: #fbd0d9; }
aside { display: flex; flex-direction: column; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
.card { background: var(--paper); border: 1px solid var(--line); border-left-width: 5px; border-radius: .4rem;
  padding: .6rem .9rem; margin: 0 0 .7rem; }
.card summary { color: var(--soft); cursor: pointer; font-size: .85rem; margin-top: .3rem; }
.card h3 { margin: 0 0 .4rem; font-size: 1rem; overflow-wrap: anywhere; }
.card q { quotes: "“" "”"; font-weight: normal; }
.card dl { margin: 0; display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: .1rem .6rem; font-size: .9rem; }
.card dt { color: var(--soft); line-height: 1.3; padding-top: .15rem; }
.card dt small { display: block; }
.card dd { margin: 0; overflow-wrap: anywhere; }
.card.act { border-left-color: #94a3b8; }
.card.theme { border-left-color: #f5c542; } .card.place { border-left-color: #3fb88a; } .card.group { border-left-color: #7c6df0; }
.card.person { border-left-color: #e8637d; } .card.link { border-left-color: #8b5cf6; } .card.rejected { border-left-color: #b0b6bf; }
.scripted .card { display: none; }
.scripted .card.on { display: block; }
.scripted .card.on ~ .hint { display: none; }
.hint { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th { text-align: left; color: var(--soft); font-weight: normal; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .8rem .3rem 0; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { width: 38%; }
td:last-child { white-space: nowrap; }
footer .paper { margin-bottom: 1.5rem; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } aside { position: static; max-height: none; } }
`;
