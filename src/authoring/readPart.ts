import * as v from 'valibot';
import { ownId } from '../story/values.ts';
import type { Field } from './field.ts';
import { nearestOf, type Suggest } from './suggestion.ts';

/** How the values of some schemas are read: those that depend on more than themselves. */
export type Readers = ReadonlyMap<v.GenericSchema, (field: Field) => unknown>;

/** What could be read of a part. What is missing may be so, or has been reported. */
export type Draft<Part> = { readonly [Key in keyof Part]?: Part[Key] };

type PartSchema<Entries extends v.ObjectEntries> = v.ObjectSchema<Entries, undefined>;
type DraftOf<Entries extends v.ObjectEntries> = Draft<v.InferOutput<PartSchema<Entries>>>;

/** Reads a row or a map by the schema of a part; keys that are not the part's are problems. */
export function readPart<Entries extends v.ObjectEntries>(
  field: Field,
  { entries }: PartSchema<Entries>,
  readers: Readers,
): DraftOf<Entries> {
  checkKeys(field, Object.keys(entries));
  return readEntries(field, entries, readers);
}

/** Reads some keys of a row or a map, each by its schema. */
export function readEntries<Entries extends v.ObjectEntries>(
  field: Field,
  entries: Entries,
  readers: Readers,
): DraftOf<Entries> {
  const values = Object.entries(entries).map(
    ([key, schema]) => [key, readValue(field.at(key), schema as v.GenericSchema, readers)] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as DraftOf<Entries>;
}

/** Reads parts of one kind, in which each id is another one. */
export function readParts<Entries extends v.ObjectEntries>(
  fields: readonly Field[],
  schema: PartSchema<Entries>,
  readers: Readers,
): readonly DraftOf<Entries>[] {
  const own = new Map(readers).set(ownId, newIdReader());
  return fields.map((field) => readPart(field, schema, own));
}

/** Reads a value by its schema; undefined where it is optional and absent, and where it has a problem. */
export function readValue(field: Field, schema: v.GenericSchema, readers: Readers): unknown {
  const read = readers.get(schema);
  if (read) return read(field);
  const { type, wrapped, item, default: preset } = schema as Container;
  if (type === 'exact_optional' && wrapped) {
    return field.isAbsent ? preset : readValue(field, wrapped, readers);
  }
  if (type === 'object') return readPart(field, schema as PartSchema<v.ObjectEntries>, readers);
  if (type !== 'array' || !item) return readText(field, schema);
  return item.type === 'object' && !readers.has(item)
    ? readParts(field.items(), item as PartSchema<v.ObjectEntries>, readers)
    : readEach(field.items(), (one) => readValue(one, item, readers));
}

interface Container {
  readonly type: string;
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
}

/** Reads a text, a number or a yes or no by its schema; undefined with a problem where it does not fit. */
export function readText<Value>(
  field: Field,
  schema: v.GenericSchema<unknown, Value>,
  suggest: Suggest = nearestOf(namesIn(schema as Container)),
  remark = '',
): Value | undefined {
  if (field.text === '') {
    field.report(field.whyEmpty);
    return undefined;
  }
  const result = v.safeParse(schema, plainValue(field.text, schema as Container));
  if (result.success) return result.output;
  field.report(`${result.issues[0].message}${remark}`, suggest);
  return undefined;
}

function namesIn({ options = [] }: Container): readonly string[] {
  return options.filter((option) => typeof option === 'string');
}

/** The text, or what it stands for where the schema is one of numbers, or of yes and no. */
function plainValue(text: string, { type, options = [] }: Container): unknown {
  const choices = type === 'boolean' ? [true, false] : options;
  return choices.find((choice) => String(choice) === text) ?? text;
}

/** One of the names, or undefined with a problem; any text where the names are not known. */
export function readKnown(
  field: Field,
  names: ReadonlySet<string> | undefined,
  message: string,
  suggest: Suggest = nearestOf(names ?? []),
): string | undefined {
  if (field.text === '') field.report(field.whyEmpty);
  else if (!names || names.has(field.text)) return field.text;
  else field.report(message, suggest);
  return undefined;
}

/** What `read` makes of each, without those it makes nothing of; one that is there twice is a problem. */
export function readEach<Value>(
  fields: readonly Field[],
  read: (field: Field) => Value | undefined,
): Value[] {
  const values = new Set<Value>();
  for (const field of fields) {
    const value = read(field);
    if (value === undefined) continue;
    if (values.has(value)) field.report('is there twice');
    values.add(value);
  }
  return [...values];
}

/** Reads ids that nothing read before has. */
export function newIdReader(): (field: Field) => string | undefined {
  const taken = new Set<string>();
  return (field) => {
    const id = readText(field, ownId);
    if (id === undefined) return undefined;
    if (taken.has(id)) field.report('is the id of another one already');
    taken.add(id);
    return id;
  };
}

/** Reports every key of a map that is not among `known`, and a value that is no map. */
export function checkKeys(field: Field, known: Iterable<string>): void {
  if (field.kind !== 'map') {
    field.report(field.isAbsent ? field.whyEmpty : 'must be a map of keys and values');
  }
  const all = new Set(known);
  for (const { key } of field.entries()) {
    if (!all.has(key.text)) key.report('is not a key that is known here', nearestOf(all));
  }
}
