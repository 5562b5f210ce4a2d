import { expect, test } from 'vitest';
import { readJustifications } from './read-justifications.ts';

const readme = `| made | before |

**3 packages the site is made with** (\`dependencies\`; 3 is the bar): nothing else.

| package       | why it is here |
| ------------- | -------------- |
| astro, @x/mdx | the site       |
| yaml          | records        |
| silent        |                |

**1 tool that only checks** (\`devDependencies\`)

| package | what it checks |
| ------- | -------------- |
| vitest  | units          |

## Other

| folder | what |
| ------ | ---- |
| src    | code |
`;

test('reads each list with its number; a package without a reason is not justified', () =>
  expect([...readJustifications(readme)]).toEqual([
    ['dependencies', { count: 3, packages: ['astro', '@x/mdx', 'yaml'] }],
    ['devDependencies', { count: 1, packages: ['vitest'] }],
  ]));

test('finds nothing where nothing is said', () =>
  expect(readJustifications('# A site\n').size).toBe(0));
