import { describe, expect, it } from 'vitest';
import { irregularVerbs } from './irregular-verbs.ts';
import { stem } from './stem.ts';

const families: readonly string[] = [
  'withdraw withdraws withdrew withdrawn withdrawing withdrawal Withdrawals',
  'arrive arrives arrived arriving arrival', 'destroy destroys destroyed destroying destruction',
  'announce announced announcing announcement announcements', 'kill kills killed killing', 'stop stops stopped stopping',
  'invade invaded invading invasion', 'explode exploded explosion explosions', 'die dies died dying death deaths',
  'carry carries carried carrying', 'city cities', 'fall fell fallen falling', 'flee fled fleeing', 'agree agreed agreement',
  'liberate liberated liberating liberation', 'evacuate evacuated evacuation', 'elect elected election elections',
  'woman women woman’s', 'force forces forced forcing', 'crash crashes crashed', 'use uses used using', 'bridge bridges bridge’s',
  'attack attacks attacked attacking', 'leave leaves left leaving', 'release released releasing', 'occupy occupied occupation',
  'march marched marches', 'mobilize mobilized mobilization', 'hit hitting hits', 'retreat retreated retreating',
  'deny denies denied denial', 'bomb bombs bombed bombing', 'protest protests protested', 'wound wounded wounds', 'debate debates debated',
];

const apart: readonly (readonly [string, string])[] = [
  ['bridge', 'bring'], ['king', 'kill'], ['thing', 'think'], ['red', 'read'], ['war', 'be'], ['bed', 'be'], ['ground', 'grind'],
  ['news', 'new'], ['evening', 'even'], ['missile', 'miss'], ['wound', 'wind'], ['state', 'stay'], ['city', 'cite'],
];

describe('stem', () => {
  it.each(families)('%s', (family) => {
    expect(new Set(family.split(' ').map(stem)).size).toBe(1);
  });

  it.each(apart)('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves figures and other alphabets alone', () => {
    expect(['300,000', '5am', 'Київ', 'été'].map(stem)).toEqual(['300,000', '5am', 'київ', 'été']);
  });
});

describe('irregularVerbs', () => {
  it('gives each verb once, with all its forms', () => {
    expect(irregularVerbs.length).toBeGreaterThan(190);
    expect(new Set(irregularVerbs.map(({ base }) => base)).size).toBe(irregularVerbs.length);
    for (const { base, past, participle } of irregularVerbs) {
      for (const form of [base, ...past, ...participle]) expect(form, base).toMatch(/^[a-z]{2,}$/);
    }
  });

  it.each([['withdraw', 'withdrew', 'withdrawn'], ['shoot', 'shot', 'shot'], ['overrun', 'overran', 'overrun'], ['seize', undefined, undefined]])('%s', (base, past, participle) => {
    const verb = irregularVerbs.find((one) => one.base === base);
    expect(verb?.past[0]).toBe(past);
    expect(verb?.participle[0]).toBe(participle);
  });
});
