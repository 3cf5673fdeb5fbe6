/** Some 300,000 lines; more would hold up the page for long. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Why a file cannot be read. */
export class FileFault extends Error {}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-8, or what spreadsheets write: UTF-16 with its mark, or Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a file.
 *
 * @throws FileFault for a file that is too large, is no text, or is gone
 */
export async function readFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) {
    throw new FileFault(
      'The file is larger than 32 MB. Export fewer columns, or a part of the products.',
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileFault('The browser cannot read the file: is it still there?');
  }
  if (startsWith(bytes, 0x50, 0x4b)) {
    throw new FileFault(
      'This is a workbook or a zip. Open it and save the sheet as CSV.',
    );
  }
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileFault('This is not a text file.');
  return text;
}
