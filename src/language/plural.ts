import type { PluralCategory } from './language.ts';

type Rules = Readonly<Partial<Record<PluralCategory, string>>>;

/**
 * Compiles CLDR cardinal rules (`{ one: 'i = 1 and v = 0' }`) to a function from a number to its
 * category; what no rule claims is `other`. Give the number as text where trailing zeros count
 * ("1.0" is `other` in English). The sign is ignored; compact exponents (`e`, `c`) are taken as 0.
 * Throws a SyntaxError naming the relation it cannot read.
 * Syntax: https://unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax
 */
export function compilePlurals(rules: Rules): (value: number | string) => PluralCategory {
  const tests = Object.entries(rules).map(
    ([category, rule]) => [category as PluralCategory, compileRule(rule)] as const,
  );
  return (value) => {
    const operands = operandsOf(value);
    return tests.find(([, test]) => test(operands))?.[0] ?? 'other';
  };
}

/** CLDR's operands: absolute value, integer part, count of decimals and the decimals, with and without trailing zeros. */
type Operands = Readonly<Record<'n' | 'i' | 'v' | 'w' | 'f' | 't' | 'e' | 'c', number>>;
type Test = (operands: Operands) => boolean;

function operandsOf(value: number | string): Operands {
  const [whole = '0', decimals = ''] = String(value).replace(/^-/, '').split('.');
  const trimmed = decimals.replace(/0+$/, '');
  return {
    n: Number(`${whole}.${decimals}`),
    i: Number(whole),
    v: decimals.length,
    w: trimmed.length,
    f: Number(decimals),
    t: Number(trimmed),
    e: 0,
    c: 0,
  };
}

function compileRule(rule: string): Test {
  const alternatives = rule.split(' or ').map((part) => part.split(' and ').map(compileRelation));
  return (operands) => alternatives.some((tests) => tests.every((test) => test(operands)));
}

const relation = /^([nivwftec])(?: % (\d+))? (!?=) ([\d.,]+)$/;

function compileRelation(text: string): Test {
  const match = relation.exec(text.trim());
  if (!match) throw new SyntaxError(`cannot read the plural relation "${text.trim()}"`);
  const [, operand, modulus, sign, list] = match;
  const ranges = (list ?? '').split(',').map(rangeOf);
  const isWanted = sign === '=';
  return (operands) => {
    const whole = operands[operand as keyof Operands];
    const value = modulus === undefined ? whole : whole % Number(modulus);
    return ranges.some(([from, to]) => isWithin(value, from, to)) === isWanted;
  };
}

function rangeOf(text: string): readonly [number, number] {
  const [from, to = from] = text.split('..').map(Number);
  if (from === undefined || to === undefined || Number.isNaN(from + to)) {
    throw new SyntaxError(`cannot read the plural range "${text}"`);
  }
  return [from, to];
}

/** A range stands for the whole numbers in it only: 3.5 is not in 3..10. */
function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
