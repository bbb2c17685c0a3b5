/** Has the browser save a file under this name. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; a minute is enough to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
