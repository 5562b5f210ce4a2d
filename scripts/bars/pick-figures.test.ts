import { expect, test } from 'vitest';
import { bars } from './bar.ts';
import { pickFigures } from './pick-figures.ts';
import project from '../../package.json' with { type: 'json' };

test('what a command says it found is picked out of what it prints', () =>
  expect(
    pickFigures(
      '\n> site@1 audit\nfile.html\n  links: broken\nFAIL links: 1 broken\nok   html: 0\n',
    ),
  ).toEqual(['FAIL links: 1 broken', 'ok   html: 0']));

test('a fault without figures is shown with what was said before it', () =>
  expect(pickFigures('first 84 %\nFAIL 3 of 19\n')).toEqual(['first 84 %', 'FAIL 3 of 19']));

test('a command without such lines is taken at its last words, without colours', () =>
  expect(pickFigures('one\n\u001B[32mtwo\u001B[39m\n')).toEqual(['one', 'two']));

test('every command of a bar is a script of the project', () => {
  for (const { name, command } of bars)
    expect(Object.keys(project.scripts), name).toContain(command[0]);
});
