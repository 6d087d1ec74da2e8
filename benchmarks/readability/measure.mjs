// Reads every page of a folder with Mozilla's Readability under jsdom and says how fast.
//   npm install && taskset -c 0 npm run -s measure -- FOLDER [PAGES]
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const [folder, most] = process.argv.slice(2);
const files = readdirSync(folder).filter((f) => /\.html(\.gz)?$/.test(f)).sort().slice(0, most ?? Infinity);
const pages = files.map((f) => {
  const bytes = readFileSync(join(folder, f));
  return (f.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
});

function read(html) {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const article = new Readability(dom.window.document).parse();
  dom.window.close();
  return article?.textContent?.length ?? 0;
}

for (const html of pages.slice(0, 20)) read(html);
const before = process.cpuUsage();
let failed = 0;
for (const html of pages) {
  try {
    read(html);
  } catch {
    failed++;
  }
}
const used = process.cpuUsage(before);
const seconds = (used.user + used.system) / 1e6;
console.log(`Readability: ${pages.length} pages, ${failed} failed, ${((seconds * 1000) / pages.length).toFixed(1)} ms of CPU a page, ` +
  `${(pages.length / seconds).toFixed(1)} pages a second, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
