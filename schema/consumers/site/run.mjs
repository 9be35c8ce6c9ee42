// Writes the site and reads it in a browser as people do: every page, in both languages,
// on a telephone, in the dark, without a mouse and without script. See ../README.md.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const languages = ['id', 'en'];
const other = { id: 'en', en: 'id' };

// One page of each kind.
const kinds = [
  'index.html', 'types.html', 'type-enrolment.html', 'type-nik.html', 'type-rule.html', 'lists.html', 'list-instructor_rank.html', 'checks.html', 'checks-acc.html',
  'lifecycles.html', 'lifecycle-batch.html', 'parameters.html', 'regulations.html', 'terms.html', 'terms-u.html', 'conformance.html', 'search.html?q=nik',
];

let passed = 0;
let failed = 0;

async function check(name, holds) {
  try {
    await holds();
    passed++;
  } catch (e) {
    failed++;
    console.log(`FAIL ${name}: ${e.message.slice(0, 500)}`);
  }
}

const site = mkdtempSync(join(tmpdir(), 'vokasi-site-'));
const address = (path) => {
  const [file, query] = path.split('?');
  return pathToFileURL(join(site, file)).href + (query ? `?${query}` : '');
};
let browser;
try {
  execFileSync('go', ['run', './schema/cmd/vokasi', 'docs', '-out', site], { cwd: join(here, '../../..'), stdio: ['ignore', 'ignore', 'inherit'] });
  const pages = ['index.html', ...languages.flatMap((l) => readdirSync(join(site, l)).filter((f) => f.endsWith('.html')).map((f) => `${l}/${f}`))];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  await everyPage(pages);
  for (const l of languages) {
    await search(l);
    await language(l);
  }
  await keyboard();
  await withoutScript();
  await accessible();
} finally {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// visit calls a function with a new tab, and with what went wrong in it so far.
async function visit(options, use) {
  const context = await browser.newContext(options);
  try {
    const tab = await context.newPage();
    const faults = [];
    tab.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
    tab.on('pageerror', (e) => faults.push(e.message));
    // A request is broken off where the next page is asked for before its end.
    tab.on('requestfailed', (r) => r.failure()?.errorText === 'net::ERR_ABORTED' || faults.push(`${r.url()} failed`));
    tab.on('request', (r) => r.url().startsWith('file:') || faults.push(`${r.url()} is asked for`));
    await use(tab, faults);
  } finally {
    await context.close();
  }
}

// Every page loads without an error, fits a telephone, and its links lead somewhere.
async function everyPage(pages) {
  const names = new Map();
  const links = new Map();
  const left = [...pages];
  const work = () => visit({ viewport: phone }, async (tab, faults) => {
    for (let path = left.shift(); path; path = left.shift()) {
      await check(path, async () => {
        faults.length = 0;
        await tab.goto(address(path));
        const seen = await tab.evaluate(() => ({
          lang: document.documentElement.lang,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          title: document.title,
          names: [...document.querySelectorAll('[id]')].map((e) => e.id),
          links: [...new Set([...document.querySelectorAll('a[href]')].map((a) => a.href))],
        }));
        names.set(address(path), new Set(seen.names));
        links.set(path, seen.links);
        assert.deepEqual(faults, []);
        assert.ok(seen.wide <= 0, `${seen.wide} pixels do not fit a telephone`);
        assert.ok(seen.title.length > 5);
        if (path !== 'index.html') assert.equal(seen.lang, dirname(path));
      });
    }
  });
  await Promise.all([work(), work()]);
  const published = new Set(['', '/codelists', '/examples'].flatMap((f) => readdirSync(join(site, `schema/v1${f}`)).map((name) => address(`schema/v1${f}/${name}`))));
  for (const [path, list] of links) {
    await check(`the links of ${path}`, () => {
      for (const link of list) {
        const [file, name] = link.split('#');
        assert.ok(published.has(file) || names.has(file) && (!name || names.get(file).has(decodeURIComponent(name))), `${link} leads nowhere`);
      }
    });
  }
}

// The search finds what is asked for first, and leads to a page that has it.
async function search(l) {
  const asked = [['NIK', 'type-nik.html'], ['Tranche', 'type-tranche.html'], ['no_ktp', 'type-applicant.html'], ['kepesertaan', 'type-enrolment.html'], ['building project', 'type-building_project.html'], ['BAT-002', 'checks-bat.html'],
    [{ id: 'sekitar 3,9 persen', en: 'about 3.9 percent' }[l], 'type-indicator.html']];
  await visit({ viewport: desktop }, async (tab, faults) => {
    for (const [words, first] of asked) {
      await check(`${l}: the search finds ${words}`, async () => {
        await tab.goto(address(`${l}/index.html`));
        await tab.fill('#find', words);
        await tab.press('#find', 'Enter');
        await tab.waitForURL(/search\.html\?q=/);
        const hit = tab.locator('#results li a').first();
        assert.equal(basename(new URL(await hit.evaluate((a) => a.href)).pathname), first);
        assert.match(await tab.textContent('#found'), /[1-9]/);
        await hit.click();
        await tab.waitForURL((url) => basename(url.pathname) === first);
        const text = (await tab.textContent('main')).toLowerCase();
        assert.ok(text.includes(words.toLowerCase()), `the page does not have ${words}`);
        assert.deepEqual(faults, []);
      });
    }
    await check(`${l}: the search follows what is typed`, async () => {
      await tab.goto(address(`${l}/search.html`));
      await tab.locator('#find').pressSequentially('xyzzy');
      assert.equal(await tab.locator('#results li').count(), 0);
      assert.notEqual(await tab.textContent('#found'), '');
      await tab.fill('#find', 'tranch');
      assert.ok(await tab.locator('#results li').count() > 5);
      await tab.fill('#find', '<img src=x onerror=alert(1)>');
      assert.equal(await tab.locator('#results img').count(), 0);
    });
  });
}

// The language switches to the same page.
async function language(l) {
  await visit({}, async (tab) => {
    for (const kind of kinds) {
      await check(`${l}/${kind} in the other language`, async () => {
        await tab.goto(address(`${l}/${kind}`));
        await tab.click('.twin');
        await tab.waitForURL((url) => url.pathname.includes(`/${other[l]}/`));
        assert.equal(basename(new URL(tab.url()).pathname), kind.split('?')[0]);
        assert.equal(await tab.getAttribute('html', 'lang'), other[l]);
      });
    }
  });
}

// The first stop of the keyboard leads over the menu, and is seen.
async function keyboard() {
  await check('the keyboard', () => visit({}, async (tab) => {
    await tab.goto(address('id/types.html'));
    await tab.keyboard.press('Tab');
    const skip = tab.locator('.skip:focus');
    assert.ok((await skip.boundingBox()).y >= 0);
    assert.notEqual(await skip.evaluate((e) => getComputedStyle(e).outlineStyle), 'none');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    assert.ok(await tab.evaluate(() => document.activeElement.closest('main') !== null));
  }));
}

// All but the search is there without script.
async function withoutScript() {
  await check('without script', () => visit({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(address('index.html'));
    await tab.click('text=Bahasa Indonesia');
    await tab.click('main >> text=TranchePlan');
    assert.match(await tab.textContent('h1'), /Pola tahap pencairan/);
    await tab.goto(address('id/search.html'));
    assert.ok(await tab.locator('noscript a').isVisible());
  }));
}

// axe finds nothing on a page of each kind: wide and narrow, light and dark.
async function accessible() {
  const jobs = [];
  for (const l of languages) {
    for (const colorScheme of ['light', 'dark']) {
      const viewport = (l === 'id') === (colorScheme === 'light') ? desktop : phone;
      for (const path of ['index.html', ...kinds.map((k) => `${l}/${k}`)]) {
        jobs.push({ path, colorScheme, viewport });
      }
    }
  }
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { path, colorScheme, viewport } = job;
      await check(`axe: ${path}, ${colorScheme}, ${viewport.width} wide`, () => visit({ viewport, colorScheme }, async (tab) => {
        await tab.goto(address(path));
        await tab.addScriptTag({ path: axe });
        const { violations, passes } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        assert.ok(passes.length > 10, 'axe looked at nothing');
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target).join(' ')}`), []);
      }));
    }
  };
  await Promise.all([work(), work()]);
}
