import { describe, expect, it } from 'vitest';
import { servedEnv, withoutServedEnv, withServedEnv } from '../../../src/model/served.ts';

describe('withServedEnv', () => {
  it('comes after the settings that a tartfile gives git itself', () => {
    const own = { A: 'b', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Ada' };
    expect(withServedEnv(own)).toEqual({
      ...own,
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'include.path',
      GIT_CONFIG_VALUE_1: '~/.tartplan/gitconfig',
    });
    expect(withServedEnv({ A: 'b' })).toEqual({ A: 'b', ...servedEnv });
  });

  it('leaves alone what git will complain of', () => {
    expect(withServedEnv({ GIT_CONFIG_COUNT: 'x' })).toEqual({ GIT_CONFIG_COUNT: 'x' });
  });

  it.each([{}, { A: 'b' }, { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Ada' }])(
    'can be taken back: %j',
    (env) => {
      expect(withoutServedEnv(withServedEnv(env))).toEqual(env);
      expect(withoutServedEnv(env)).toEqual(env);
    },
  );
});
