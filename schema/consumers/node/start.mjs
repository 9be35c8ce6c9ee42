// Follows ../README.md from an empty folder, in each language as it stands there: runs the
// commands under its heading with a valid dataset, then the last of them with one that is
// refused, and looks for the place of the fault.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, close, read, root } from './corpus.mjs';

const readme = readFileSync(join(root, 'schema/consumers/README.md'), 'utf8');
const valid = read(join(root, 'schema/testdata/v1/valid/dataset/full.json'));
const invalid = structuredClone(valid);
invalid.centre.centres[0].kind = 'blk';

for (const folder of ['node', 'generators']) {
  for (const [name, version] of Object.entries(read(join(root, 'schema/consumers', folder, 'package.json')).devDependencies)) {
    await check(`version of ${name}`, () => assert.ok(readme.includes(`${name} ${version}`) || readme.includes(`${name}@${version}`), `the README does not name ${version}`));
  }
}

// Debian's Python has the packages that another one in the way may lack.
const environment = { ...process.env, VOKASI: root, PATH: `/usr/bin:${process.env.PATH}` };

for (const language of ['TypeScript', 'Python', 'PHP', 'Java']) {
  await check(language, () => {
    const [, commands] = readme.match(new RegExp(`^### ${language}\\n[^#]*?^\`\`\`sh\\n(.*?)^\`\`\``, 'ms'));
    const dir = mkdtempSync(join(tmpdir(), 'start-'));
    const run = (script, dataset) => {
      writeFileSync(join(dir, 'dataset.json'), JSON.stringify(dataset));
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: dir, encoding: 'utf8', env: environment });
      return { status, text: stdout + stderr };
    };
    try {
      const started = Date.now();
      const accepted = run(commands, valid);
      assert.equal(accepted.status, 0, accepted.text);
      const last = commands.trimEnd().split('\n').filter((line) => /^export |dataset\.json$/.test(line)).join('\n');
      const refused = run(last, invalid);
      assert.equal(refused.status, 1, refused.text);
      assert.match(refused.text, /\/centre\/centres\/0\/kind\b/);
      console.log(`${language}: ${((Date.now() - started) / 1000).toFixed(1)} s, then: ${refused.text.trim()}`);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
}
close();
