/** What a build needs beside what is compiled: the program may be run, and the page for browsers has all that it loads beside it. */
import { chmodSync, copyFileSync } from 'node:fs';

chmodSync('dist/src/cli/main.js', 0o755);
for (const file of ['page.html', 'style.css']) copyFileSync(`src/explorer/${file}`, `dist/src/explorer/${file}`);
copyFileSync('node_modules/lit-html/lit-html.js', 'dist/src/explorer/lit-html.js');
for (const name of ['d3-force', 'd3-dispatch', 'd3-quadtree', 'd3-timer']) {
  copyFileSync(`node_modules/${name}/dist/${name}.mjs`, `dist/src/explorer/${name}.js`);
}
