let last = '';

/**
 * Asks the browser to save a file, which may refuse without a word.
 * @returns the file's address, which is good until the next one is saved
 */
export function saveFile(file: Blob, fileName: string): string {
  URL.revokeObjectURL(last);
  const address = URL.createObjectURL(file);
  last = address;
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  return address;
}

/** A table's text as a file; a byte-order mark tells spreadsheets that it is UTF-8. */
export function csvFile(text: string): Blob {
  return new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
}
