/** Saves a text as a file of the user's: a download of this page, nothing leaves the computer. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun, which a busy browser may be late with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
