/** Long enough for any browser to have begun the download. */
const keptFor = 60_000;

/** Offers a text as a file to save; a byte-order mark tells spreadsheets that it is UTF-8. */
export function saveCsv(text: string, fileName: string): void {
  const address = URL.createObjectURL(
    new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
