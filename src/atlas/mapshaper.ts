import mapshaper from 'mapshaper';

/**
 * Runs mapshaper in this process on inputs held in memory, and gives the JSON file the commands write as `out.json`.
 * @throws Error with mapshaper's own words where a command fails.
 */
export async function runMapshaper(
  commands: string,
  inputs: Readonly<Record<string, object>>,
): Promise<unknown> {
  const files = Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]);
  const output = (await mapshaper.applyCommands(commands, Object.fromEntries(files)))['out.json'];
  if (output === undefined) throw new Error(`mapshaper wrote nothing: ${commands}`);
  return JSON.parse(output.toString());
}
