import { expect, test } from 'vitest';
import { example } from '../page/examples';

test('an example is titled by its first comment, and without one by its name', () => {
  expect(example({ name: '1-people', text: '# Who there is\n{ people { totalCount } }' }).title).toBe(
    'Who there is',
  );
  expect(example({ name: '1-people', text: '{ people { totalCount } }' }).title).toBe('1-people');
});

test('the line that promises statements is for tests alone', () => {
  const { query } = example({ name: 'a', text: '# A\n# statements: person/people\nquery A { meta }' });
  expect(query).toBe('# A\nquery A { meta }');
});
